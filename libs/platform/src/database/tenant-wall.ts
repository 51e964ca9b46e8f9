/**
 * SQL that puts a table behind the tenant wall: `camket_app` sees and writes only rows of the tenant its connection
 * has entered (none, if it has entered none); the setting is read once a statement, not once a row. The relay reads across tenants where `relay` grants it.
 */
export function tenantWall(
  table: string,
  { app = 'select, insert, update, delete', relay = '' } = {},
): string {
  return `
    alter table camket.${table} enable row level security;
    create policy tenant_wall on camket.${table} to camket_app
      using (tenant_id = (select nullif(current_setting('camket.tenant', true), '')::uuid));
    grant ${app} on camket.${table} to camket_app;
    ${relay && `create policy relay on camket.${table} to camket_relay using (true); grant ${relay} on camket.${table} to camket_relay;`}
  `;
}
