import { sameValue } from '#libs/kernel/src/same-value.js';
import type { LineId, PlanLine } from './plan-line.js';
import { isTyping } from './typing.js';

export type LineField = Exclude<keyof PlanLine, 'id'>;

/** How one line of a plan differs from what was approved. */
export type LineChange =
  | { readonly lineId: LineId; readonly change: 'ADDED' | 'DROPPED' }
  | {
      readonly lineId: LineId;
      readonly change: 'CHANGED';
      readonly field: LineField;
      readonly before: PlanLine[LineField];
      readonly after: PlanLine[LineField];
      /** A slip of the pen put right, or another unit that helps: it needs no approval, and is listed. */
      readonly small: boolean;
    };

const fields = [
  'findingId',
  'cause',
  'measure',
  'leadId',
  'authority',
  'responsibility',
  'coordinatingUnits',
  'product',
  'time',
  'cost',
] as const satisfies readonly LineField[];

/** Every difference, in the order of the new plan; what was dropped comes last. */
export function changesBetween(before: readonly PlanLine[], after: readonly PlanLine[]): LineChange[] {
  const were = new Map(before.map((line) => [line.id, line]));
  const are = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((line) => {
      const was = were.get(line.id);
      return was ? changesOf(was, line) : [{ lineId: line.id, change: 'ADDED' } as const];
    }),
    ...before.filter(({ id }) => !are.has(id)).map(({ id }) => ({ lineId: id, change: 'DROPPED' }) as const),
  ];
}

/** Whether anything needs to be approved again. */
export const isMaterial = (changes: readonly LineChange[]): boolean =>
  changes.some((one) => one.change !== 'CHANGED' || !one.small);

function changesOf(was: PlanLine, is: PlanLine): LineChange[] {
  return fields.flatMap((field): LineChange[] => {
    const [before, after] = [was[field], is[field]];
    if (sameValue(before, after)) return [];
    return [{ lineId: is.id, change: 'CHANGED', field, before, after, small: isSmall(field, was, is) }];
  });
}

function isSmall(field: LineField, was: PlanLine, is: PlanLine): boolean {
  switch (field) {
    case 'coordinatingUnits':
      return true;
    case 'measure':
    case 'authority':
    case 'responsibility':
    case 'product':
      return isTyping(was[field], is[field]);
    case 'cause':
      return was.cause?.kind === is.cause?.kind && isTyping(was.cause?.root ?? '', is.cause?.root ?? '');
    case 'findingId':
    case 'leadId':
    case 'time':
    case 'cost':
      return false;
  }
}
