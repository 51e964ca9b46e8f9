import type { Row } from '#libs/kernel/src/stream-model.js';

/** Above this many rows one JSON parameter is cheaper to send and plan than a value list. */
const VALUE_LIST_LIMIT = 8;

/** The values of a statement in the order of their placeholders. The first is the tenant, which every row has. */
export class Parameters {
  readonly values: unknown[];

  constructor(tenantId: string) {
    this.values = [tenantId];
  }

  /** Objects and arrays become JSON; everything else goes as the driver sends it. */
  add(value: unknown): string {
    const json = typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
    this.values.push(json ? JSON.stringify(value) : value);
    return `$${this.values.length}`;
  }

  /** A PostgreSQL array. */
  addArray(values: readonly unknown[]): string {
    this.values.push(values);
    return `$${this.values.length}`;
  }
}

/** The tenant's placeholder. */
export const TENANT = '$1';

/**
 * An INSERT of rows that all have these columns besides the tenant, as a value list or, for many rows, from one JSON
 * parameter. Bytes can stand in a list only.
 */
export function insertion(
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  parameters: Parameters,
  form: 'list' | 'json' = rows.length <= VALUE_LIST_LIMIT ? 'list' : 'json',
): string {
  const names = columns.join(', ');
  const into = `insert into ${table} (tenant_id, ${names})`;
  if (form === 'list') {
    const tuples = rows.map(
      (row) => `(${TENANT}, ${columns.map((column) => parameters.add(row[column])).join(', ')})`,
    );
    return `${into} values ${tuples.join(', ')}`;
  }
  const document = parameters.add(JSON.stringify(rows));
  return `${into} select ${TENANT}, ${names} from jsonb_populate_recordset(null::${table}, ${document})`;
}
