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
  const client = await owner.connect();
  await client.query("set maintenance_work_mem = '512MB'");
  for (const { table, name, definition } of constraints)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  for (const { definition } of indexes) await client.query(definition);
  await switchTriggers('enable');
  for (const table of tables) await client.query(`vacuum analyze ${table}`);
  client.release(true);
}
