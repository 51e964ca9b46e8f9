import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { partiesOf, type Commitment } from './commitment-state.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import type { HandoverEvent, ItemStatement } from './handover-events.js';
import type { Handover } from './handover.js';
import { inStatus } from './in-status.js';
import { otherSide, partyOf, type Side } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { ItemId } from './terms.js';

/** House rules; no law names them: working days to answer a statement, and to settle what was disputed. */
const ANSWER_WITHIN = 5;
const SETTLE_WITHIN = 5;

export interface HandingOver {
  readonly side: Side;
  readonly to: PersonId;
  readonly on: LocalDate;
  readonly statement: readonly ItemStatement[];
  readonly remark: Remark | null;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/** What a side owes passes to a successor, who is bound from his first day on, whether he agrees with the statement or not. */
export function handOver(
  state: Commitment,
  { side, to, on, statement, remark, now: at, calendar }: HandingOver,
): HandoverEvent[] {
  const { parties } = inStatus(state, 'ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE', 'EXPIRED');
  const from = partyOf(side, parties);
  if (from === to) throw new RuleBroken('PARTY_ALREADY');
  if (partyOf(otherSide(side), parties) === to) throw new RuleBroken('ASSIGNER_IS_SIGNATORY');
  if (on > dateOf(at)) throw new RuleBroken('HANDOVER_IN_FUTURE', { on });
  const answerBy = dueWithinDays(ANSWER_WITHIN, at, calendar);
  return [{ type: 'CommitmentHandedOver', data: { at, side, from, to, on, statement, remark, answerBy } }];
}

/** The successor accepts the statement, or says of which items it is not right. */
export function answerHandover(
  state: Commitment,
  {
    by,
    disputed,
    now: at,
    calendar,
  }: {
    readonly by: PersonId;
    readonly disputed: readonly { readonly itemId: ItemId; readonly remark: Remark }[];
    readonly now: Instant;
    readonly calendar: WorkingCalendar;
  },
): HandoverEvent[] {
  const handover = lastOf(state, 'STATED');
  if (handover.to !== by) throw new RuleBroken('NOT_THE_SUCCESSOR', { whoCan: [handover.to] });
  for (const { itemId } of disputed) demandStated(handover, itemId);
  const settleBy = disputed.length > 0 ? dueWithinDays(SETTLE_WITHIN, at, calendar) : null;
  return [{ type: 'HandoverAnswered', data: { at, by, disputed, settleBy } }];
}

/** The other side settles what was disputed. */
export function settleHandover(
  state: Commitment,
  {
    by,
    lateDays,
    remark,
    now: at,
  }: {
    readonly by: PersonId;
    readonly lateDays: readonly { readonly itemId: ItemId; readonly days: number }[];
    readonly remark: Remark;
    readonly now: Instant;
  },
): HandoverEvent[] {
  const handover = lastOf(state, 'DISPUTED');
  const parties = partiesOf(state);
  const whoCan = parties && partyOf(otherSide(handover.side), parties);
  if (whoCan !== by) throw new RuleBroken('NOT_THE_CREDITOR', { whoCan: [whoCan] });
  for (const { itemId } of lateDays) demandStated(handover, itemId);
  return [{ type: 'HandoverSettled', data: { at, by, lateDays, remark } }];
}

/** What a unit owed passes to the unit that succeeds it; whoever heads that one is bound by a hand-over of its own. */
export function succeedUnit(
  state: Commitment,
  { to, on, now: at }: { readonly to: UnitId; readonly on: LocalDate; readonly now: Instant },
): HandoverEvent[] {
  const { parties } = inStatus(state, 'DRAFT', 'ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE', 'EXPIRED');
  if (parties.unitId === to) return [];
  return [{ type: 'UnitSucceeded', data: { at, from: parties.unitId, to, on } }];
}

function lastOf(state: Commitment, needed: Handover['state']): Handover {
  const { handovers } = inStatus(state, 'IN_FORCE', 'EXPIRED');
  const last = handovers.at(-1);
  if (!last) throw new RuleBroken('NO_HANDOVER');
  if (last.state !== needed) throw new RuleBroken('HANDOVER_ANSWERED', { state: last.state });
  return last;
}

function demandStated({ statement }: Handover, itemId: ItemId): void {
  if (!statement.some((one) => one.itemId === itemId))
    throw new RuleBroken('NOT_FOUND', { what: 'item', id: itemId });
}
