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
  addArray(values: readonly unknown[]): string {
    this.values.push(values);
    return `$${this.values.length}`;
  }
}

/** An INSERT of rows that all have these columns, as a value list or, for many rows, from one JSON parameter. */
export function insertion(
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  parameters: Parameters,
  form: 'list' | 'json' = rows.length <= VALUE_LIST_LIMIT ? 'list' : 'json',
): string {
  const into = `insert into ${table} (${columns.join(', ')})`;
  if (form === 'list') {
    const tuples = rows.map((row) => `(${columns.map((column) => parameters.add(row[column])).join(', ')})`);
    return `${into} values ${tuples.join(', ')}`;
  }
  const document = JSON.stringify(rows.map(withBytesAsHex));
  return `${into} select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, ${parameters.add(document)})`;
}

function withBytesAsHex(row: Row): Row {
  const written: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row))
    written[column] = Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value;
  return written;
}
