import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { asPerformer, atWork, type Act } from './at-work.js';
import type { Commitment } from './commitment-state.js';
import { dueWithinDays, dueWithin } from '#libs/kernel/src/due-within.js';
import type { ItemWork, Subtask } from './item-work.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { WorkEvent } from './work-events.js';
import { demandUnclaimed } from './work-decisions.js';

/** How long the one who gave a sub-task has to look at it, in working days. House rule; no law names one. */
const ACCEPT_WITHIN = 3;

export interface NewSubtask extends Act {
  readonly subtaskId: string;
  readonly personId: PersonId;
  readonly task: string;
  readonly on: LocalDate;
  readonly calendar: WorkingCalendar;
}

/** Gives a part of an item to somebody else; who answers for the item goes on to do so. */
export function giveSubtask(
  state: Commitment,
  { itemId, by, now: at, subtaskId, personId, task, on, calendar }: NewSubtask,
): WorkEvent[] {
  const { binding, work } = asPerformer(state, { itemId, by, now: at });
  demandUnclaimed(work, itemId);
  if (personId === by) throw new RuleBroken('SUBTASK_TO_ONESELF');
  if (on < dateOf(at)) throw new RuleBroken('SUBTASK_DUE_IN_PAST', { on });
  const due = dueWithin({ rule: 'ON_DAY', day: on }, calendar);
  const until = binding.current.itemDues[itemId]?.on ?? null;
  if (until !== null && due.on !== null && due.on > until && until >= dateOf(at))
    throw new RuleBroken('SUBTASK_AFTER_ITEM', { until });
  if (work.subtasks.some((one) => one.subtaskId === subtaskId)) throw new RuleBroken('SUBTASK_EXISTS');
  return [{ type: 'SubtaskGiven', data: { itemId, at, by, subtaskId, personId, task, due } }];
}

interface OfSubtask extends Act {
  readonly subtaskId: string;
}

/** Who was given it says it is done. */
export function reportSubtask(
  state: Commitment,
  {
    itemId,
    by,
    now: at,
    subtaskId,
    remark,
    calendar,
  }: OfSubtask & { readonly remark: Remark | null; readonly calendar: WorkingCalendar },
): WorkEvent[] {
  const subtask = subtaskOf(atWork(state, itemId).work, subtaskId);
  if (subtask.personId !== by) throw new RuleBroken('NOT_THE_PERFORMER', { whoCan: [subtask.personId] });
  if (subtask.state !== 'OPEN') throw new RuleBroken('SUBTASK_NOT_OPEN', { state: subtask.state });
  const acceptBy = dueWithinDays(ACCEPT_WITHIN, at, calendar);
  return [{ type: 'SubtaskReported', data: { itemId, at, by, subtaskId, remark, acceptBy } }];
}

/** Who gave it, or answers for the item, accepts it, sends it back or takes it back. */
export function settleSubtask(
  state: Commitment,
  {
    itemId,
    by,
    now: at,
    subtaskId,
    outcome,
    remark,
  }: OfSubtask & {
    readonly outcome: 'ACCEPTED' | 'SENT_BACK' | 'WITHDRAWN';
    readonly remark: Remark | null;
  },
): WorkEvent[] {
  const subtask = subtaskOf(asPerformer(state, { itemId, by, now: at }).work, subtaskId);
  const { reportedAt } = subtask;
  if (subtask.state === 'DONE' || subtask.state === 'WITHDRAWN')
    throw new RuleBroken('SUBTASK_NOT_OPEN', { state: subtask.state });
  if (outcome !== 'WITHDRAWN' && subtask.state !== 'REPORTED') throw new RuleBroken('SUBTASK_NOT_REPORTED');
  if (outcome !== 'ACCEPTED' && remark === null) throw new RuleBroken('REASON_MISSING');
  return [{ type: 'SubtaskSettled', data: { itemId, at, by, subtaskId, outcome, reportedAt, remark } }];
}

function subtaskOf({ subtasks }: ItemWork, subtaskId: string): Subtask {
  const subtask = subtasks.find((one) => one.subtaskId === subtaskId);
  if (!subtask) throw new RuleBroken('NOT_FOUND', { what: 'subtask', id: subtaskId });
  return subtask;
}
