import type { ListColumn } from './column.js';
import { readOption } from './read-options.js';

/** A search in a list with what is chosen beside it. */
export interface SearchFrom {
  readonly text: string;
  readonly chosen: readonly string[];
}

/** Where mending a text begins that a list could not take: with the names in it that are known, and the rest to search by. */
export function searchFrom<Row>({ kind, options }: ListColumn<Row>, unread: string): SearchFrom {
  if (kind === 'CHOICE') return { text: unread, chosen: [] };
  const parts = unread
    .split(/[;\n]/u)
    .map((name) => ({ name: name.trim(), read: readOption(options, name) }));
  return {
    chosen: [...new Set(parts.flatMap(({ read }) => ('value' in read ? [read.value] : [])))],
    text: parts.flatMap(({ name, read }) => ('value' in read || name === '' ? [] : [name])).join('; '),
  };
}
