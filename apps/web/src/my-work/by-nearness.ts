import type { Duty } from '#libs/contracts/src/http/duties.js';

/** How near the day of a duty is, as my day is divided; what was said to be done waits for others. */
export type Nearness = 'overdue' | 'today' | 'soon' | 'later' | 'undated' | 'submitted';

/** From what is past to what has no day. */
export const nearnesses = [
  'overdue',
  'today',
  'soon',
  'later',
  'undated',
  'submitted',
] as const satisfies readonly Nearness[];

/** Open duties by how near their day is; the order within stays. */
export const near = (duties: readonly Duty[], wanted: Nearness): Duty[] =>
  duties.filter(({ timing }) => nearnessOf(timing) === wanted);

function nearnessOf(timing: Duty['timing']): Nearness | undefined {
  switch (timing) {
    case 'OVERDUE':
      return 'overdue';
    case 'DUE_TODAY':
      return 'today';
    case 'DUE_SOON':
      return 'soon';
    case 'ON_TRACK':
      return 'later';
    case 'NO_DEADLINE':
      return 'undated';
    case 'SUBMITTED':
    case 'SUBMITTED_LATE':
      return 'submitted';
    case 'DONE_ON_TIME':
    case 'DONE_LATE':
    case 'CANCELLED':
      return undefined;
  }
}
