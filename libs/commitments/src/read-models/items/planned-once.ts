import type { QueryConfig } from 'pg';

/** More shapes than a page of the board takes; beyond them a connection would keep plans that nobody asks for again. */
const MOST = 60;
const names = new Map<string, string>();

/**
 * A statement that the server plans once a connection: the plan of a page takes as long as the page. Only for what is walked in a
 * fixed way, whose plan doesn't hang on the values.
 */
export function plannedOnce(text: string, values: unknown[]): QueryConfig {
  let name = names.get(text);
  if (name === undefined && names.size < MOST) names.set(text, (name = `items_${names.size}`));
  return { text, values, ...(name !== undefined && { name }) };
}
