import { fieldsChanged, type FieldChanged } from '../change-words.js';
import type { Saying } from '../field-words.js';
import type { PlanLine } from '../plan.js';

/** A line of the submitted text beside the one it was before. */
export type ComparedLine =
  | { readonly kind: 'SAME' | 'ADDED'; readonly line: PlanLine; readonly number: number }
  | {
      readonly kind: 'CHANGED';
      readonly line: PlanLine;
      readonly number: number;
      readonly before: PlanLine;
      readonly changes: readonly FieldChanged[];
    }
  | { readonly kind: 'DROPPED'; readonly line: PlanLine };

/** Every line in the order of the submitted text; what it no longer has comes last. Without an earlier text all is as it is. */
export function comparedLines(
  saying: Saying,
  before: readonly PlanLine[] | undefined,
  after: readonly PlanLine[],
): ComparedLine[] {
  const lines = after.map((line, at): ComparedLine => {
    const number = at + 1;
    const was = before?.find(({ id }) => id === line.id);
    if (!before) return { kind: 'SAME', line, number };
    if (!was) return { kind: 'ADDED', line, number };
    const changes = fieldsChanged(saying, was, line);
    return changes.length === 0
      ? { kind: 'SAME', line, number }
      : { kind: 'CHANGED', line, number, before: was, changes };
  });
  const dropped = (before ?? []).filter(({ id }) => !after.some((line) => line.id === id));
  return [...lines, ...dropped.map((line): ComparedLine => ({ kind: 'DROPPED', line }))];
}
