import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { asCreditor, asPerformer, type Act } from './at-work.js';
import { workOf, type Binding, type Commitment } from './commitment-state.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import { standingClaim } from './item-work.js';
import { itemOf } from './performers.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Item, ItemId } from './terms.js';
import type { WorkEvent } from './work-events.js';

/** How long the other side has to decide on a cause, in working days. House rule; no law names one. */
const DECIDE_WITHIN = 5;

/** The other side's items that were not done by their date: each may be why an item of this side is late. */
export function unmetFor(binding: Binding, { side }: Item, now: Instant): Item[] {
  return binding.current.terms.items.filter((item) => {
    if (item.side === side) return false;
    const due = binding.current.itemDues[item.id]?.at ?? null;
    const work = workOf(binding, item.id);
    const doneAt = work.status === 'COMPLETED' ? standingClaim(work)?.at : undefined;
    return due !== null && (doneAt ?? now) >= due;
  });
}

export interface CauseGiven extends Act {
  readonly causeId: string;
  readonly unmetItemId: ItemId | null;
  readonly remark: Remark;
  /** When the item is due now, which its own duty knows. */
  readonly dueAt: Instant | null;
  readonly calendar: WorkingCalendar;
}

/** Offers an objective cause for an item that is late, or was done late. It counts once the other side has confirmed it. */
export function stateCause(
  state: Commitment,
  { itemId, by, now: at, causeId, unmetItemId, remark, dueAt, calendar }: CauseGiven,
): WorkEvent[] {
  const { binding, item, work } = asPerformer(state, { itemId, by, now: at });
  if (dueAt === null || (standingClaim(work)?.at ?? at) < dueAt) throw new RuleBroken('NOT_LATE', { itemId });
  if (work.causes.some((cause) => cause.state === 'STATED')) throw new RuleBroken('CAUSE_AWAITS');
  if (unmetItemId !== null) {
    itemOf(binding, unmetItemId);
    if (!unmetFor(binding, item, at).some((unmet) => unmet.id === unmetItemId))
      throw new RuleBroken('ITEM_NOT_UNMET', { itemId: unmetItemId });
  }
  const decideBy = dueWithinDays(DECIDE_WITHIN, at, calendar);
  return [{ type: 'CauseStated', data: { itemId, at, by, causeId, unmetItemId, remark, decideBy } }];
}

/** The other side confirms the cause or refuses it; a refusal gives its reason. */
export function decideCause(
  state: Commitment,
  {
    itemId,
    by,
    now: at,
    causeId,
    confirmed,
    remark,
  }: Act & { readonly causeId: string; readonly confirmed: boolean; readonly remark: Remark | null },
): WorkEvent[] {
  const { work } = asCreditor(state, { itemId, by, now: at });
  const cause = work.causes.find((one) => one.causeId === causeId);
  if (!cause) throw new RuleBroken('NOT_FOUND', { what: 'cause', id: causeId });
  if (cause.state !== 'STATED') throw new RuleBroken('CAUSE_DECIDED', { state: cause.state });
  if (!confirmed && remark === null) throw new RuleBroken('REASON_MISSING');
  return [{ type: 'CauseDecided', data: { itemId, at, by, causeId, confirmed, remark } }];
}
