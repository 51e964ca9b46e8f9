/**
 * Fills tables of millions of rows: their indexes are made afterwards and, unless they are wanted, their triggers don't run,
 * which takes a fraction of the time. Ends with statistics and without dead rows, as a table is on any day but the first.
 * @param {import('pg').Pool} owner
 * @param {string[]} tables
 * @param {() => Promise<void>} fill
 * @param {{ triggers?: boolean }} [wanted]
 */
export async function filledWithoutIndexes(owner, tables, fill, { triggers = false } = {}) {
  const { rows: constraints } = await owner.query(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where conrelid = any ($1::regclass[]) and contype in ('p', 'u')`,
    [tables],
  );
  const { rows: indexes } = await owner.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index i
     where indrelid = any ($1::regclass[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { table, name } of constraints)
    await owner.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await owner.query(`drop index ${name}`);
  const switchTriggers = (way) =>
    Promise.all(
      triggers ? [] : tables.map((table) => owner.query(`alter table ${table} ${way} trigger user`)),
    );
  await switchTriggers('disable');
  await fill();
  // Constraints lock their table alone; indexes of one table can be made beside one another.
  await atOnce(
    owner,
    constraints.map(
      ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
    ),
  );
  await atOnce(
    owner,
    indexes.map(({ definition }) => definition),
  );
  await switchTriggers('enable');
  await atOnce(
    owner,
    tables.map((table) => `vacuum analyze ${table}`),
  );
}

/** Two at a time, as there are two cores at least, each with memory to sort in. */
async function atOnce(owner, statements) {
  const waiting = [...statements];
  const work = async () => {
    const client = await owner.connect();
    await client.query("set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 0");
    for (let next = waiting.shift(); next; next = waiting.shift()) await client.query(next);
    client.release(true);
  };
  await Promise.all([work(), work()]);
}
