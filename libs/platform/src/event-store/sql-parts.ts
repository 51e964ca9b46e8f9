import type { Row } from '#libs/kernel/src/stream-model.js';

/** Above this many rows one JSON parameter is cheaper to send and plan than a value list. */
const VALUE_LIST_LIMIT = 8;

/** The values of a statement in the order of their placeholders. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Objects and arrays become JSON; everything else goes as the driver sends it. */
  add(value: unknown): string {
    const json = typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
    this.values.push(json ? JSON.stringify(value) : value);
    return `$${this.values.length}`;
  }

  /** A PostgreSQL array. */
  addArray(value: readonly unknown[]): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** An INSERT of rows that all have these columns, as a value list or, for many rows, from one JSON parameter. */
export function insertion(
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  parameters: Parameters,
): string {
  const into = `insert into ${table} (${columns.join(', ')})`;
  if (rows.length <= VALUE_LIST_LIMIT) {
    const tuples = rows.map((row) => `(${columns.map((column) => parameters.add(row[column])).join(', ')})`);
    return `${into} values ${tuples.join(', ')}`;
  }
  const document = JSON.stringify(rows, (_, value: unknown) => bytesAsHex(value));
  return `${into} select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, ${parameters.add(document)})`;
}

/** JSON.stringify has called Buffer.toJSON by the time a replacer sees it. */
function bytesAsHex(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Buffer')
    return value;
  return 'data' in value && Array.isArray(value.data)
    ? `\\x${Buffer.from(value.data).toString('hex')}`
    : value;
}
