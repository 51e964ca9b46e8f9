/**
 * The plans of what is asked, without asking it: under the role and the settings under which it is.
 * @param {import('../../dist/libs/platform/src/relay/relay-database.js').RelayDatabase} database
 * @param {Record<'asked' | 'looked', ((client: object) => Promise<unknown>)[]>} asks `asked` in a transaction along indexes
 * @returns {Promise<Record<'asked' | 'looked', string[]>>} what each reads and how, in words
 */
export async function plansOf(database, { asked, looked }) {
  const explained = async (client, asks) => {
    const found = new Set();
    for (const ask of asks) {
      await ask({
        query: async (text, values) => {
          const query = typeof text === 'string' ? { text, values } : text;
          const { rows } = await client.query(`explain (format json) ${inlined(query)}`);
          gather(rows[0]['QUERY PLAN'][0].Plan, found);
          return { rows: [] };
        },
      });
    }
    return [...found].toSorted();
  };
  return {
    asked: await database.alongIndexes((client) => explained(client, asked)),
    looked: await explained(database.pool, looked),
  };
}

/** Why a plan is not as it should be: a table that grows is read from one end to the other. */
export function walkedFromEndToEnd(plans) {
  const growing = /^(?!.*\b(clock|tenants|t)\b).*Seq Scan/;
  const found = Object.values(plans)
    .flat()
    .filter((step) => growing.test(step));
  return found.length > 0 && found.join(', ');
}

const inlined = ({ text, values = [] }) =>
  text.replaceAll(/\$(\d+)/g, (_, number) => {
    const value = values[Number(number) - 1];
    return value === null || value === undefined ? 'null' : `'${String(value)}'`;
  });

function gather(node, found) {
  const relation = node['Relation Name'];
  if (relation && !['clock', 'tenants'].includes(relation))
    found.add(`${node['Node Type']} ${node['Index Name'] ? `by ${node['Index Name']}` : `on ${relation}`}`);
  else if (node['Index Name']) found.add(`${node['Node Type']} by ${node['Index Name']}`);
  for (const child of node.Plans ?? []) gather(child, found);
}
