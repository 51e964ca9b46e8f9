import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { dueWithin, dueWithinDays } from '#libs/kernel/src/due-within.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { FileRef } from './file-ref.js';
import type { FindingEvent, FindingIssued } from './finding-events.js';
import type { FindingId, FindingText } from './finding-text.js';
import { demandNoDoer, demandNoRequester, demandOutsider } from './inspecting-side.js';
import type { Finding, FindingStatus, IssuedFinding } from './finding.js';
import type { Doer } from './hands.js';
import { remedyLimit } from './remedy-limit.js';

/** Who acts on a finding, when, and by which calendar its terms are counted. */
export interface FindingAct extends Doer {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

type Issued = Omit<FindingIssued['data'], 'at'>;

/** Tells the unit of a finding; from now on it may reply. */
export function issueFinding(
  state: Finding,
  { now: at, ...issued }: Issued & { readonly now: Instant },
): FindingEvent[] {
  if (state.status !== 'NONE') throw new RuleBroken('FINDING_EXISTS');
  return [{ type: 'FindingIssued', data: { at, ...issued } }];
}

/** The unit contradicts, within its time. */
export function replyToFinding(
  state: Finding,
  {
    now: at,
    by,
    through,
    calendar,
    remark,
    files,
  }: FindingAct & {
    readonly remark: Remark;
    readonly files: readonly FileRef[];
  },
): FindingEvent[] {
  const { replyBy, rules } = asAnswerer(standing(state, 'ISSUED'), by);
  if (replyBy.at !== null && at >= replyBy.at) throw new RuleBroken('REPLY_TOO_LATE', { on: replyBy.on });
  const answerBy = dueWithinDays(rules.rules.answerReplyWithin, at, calendar);
  return [{ type: 'FindingReplied', data: { at, by, through, remark, files, answerBy } }];
}

/**
 * The inspecting side answers a reply, and nobody his own or that of his unit: the finding counts as it was or in other words, or is
 * taken back.
 */
export function answerReply(
  state: Finding,
  {
    now: at,
    by,
    through,
    calendar,
    insiders,
    outcome,
    text: words,
    remark,
  }: FindingAct & {
    readonly insiders: readonly PersonId[];
    readonly outcome: 'UPHELD' | 'CHANGED' | 'WITHDRAWN';
    /** What it is shown by stays. */
    readonly text: Omit<FindingText, 'evidence'> | null;
    readonly remark: Remark;
  },
): FindingEvent[] {
  const finding = standing(state, 'REPLIED');
  demandNoRequester({ by, through }, finding.reply?.by ?? []);
  demandOutsider({ by, through }, insiders);
  if ((outcome === 'CHANGED') !== (words !== null)) throw new RuleBroken('CHANGED_TEXT_MISSING');
  if (words && words.unitId !== finding.text.unitId) throw new RuleBroken('FINDING_OF_OTHER_UNIT');
  const text = words && { ...words, evidence: finding.text.evidence };
  const remedyBy = outcome === 'WITHDRAWN' ? null : limitOf(finding, dateOf(at), calendar, text);
  return [{ type: 'ReplyAnswered', data: { at, by, through, outcome, text, remark, remedyBy } }];
}

/** The unit accepts a finding before its time for a reply is over. */
export function acceptFinding(
  state: Finding,
  { now: at, by, through, calendar }: FindingAct,
): FindingEvent[] {
  const finding = asAnswerer(standing(state, 'ISSUED'), by);
  const remedyBy = limitOf(finding, dateOf(at), calendar);
  return [{ type: 'FindingCounted', data: { at, by, through, because: 'ACCEPTED', remedyBy } }];
}

/** Nobody contradicted in time: it counts from the end of that time, whenever that is noticed. Nothing where it is not over. */
export function countUnanswered(state: Finding, { now, by, through, calendar }: FindingAct): FindingEvent[] {
  if (state.status !== 'ISSUED') return [];
  const { at, on } = state.replyBy;
  if (at === null || now < at) return [];
  const remedyBy = limitOf(state, on, calendar);
  return [{ type: 'FindingCounted', data: { at, by, through, because: 'NO_REPLY', remedyBy } }];
}

/** Everything that a plan says about it was verified. */
export function remedyFinding(
  state: Finding,
  {
    now: at,
    by,
    through,
    calendar,
    planId,
    bySample,
    doers,
  }: FindingAct & {
    readonly planId: string;
    readonly bySample: boolean;
    readonly doers: readonly PersonId[];
  },
): FindingEvent[] {
  const { rules } = standing(state, 'OPEN', 'EXCEPTED');
  const months = rules.rules.checkEffectAfter;
  const checkBy =
    months === null ? null : dueWithin({ rule: 'MONTHS_AFTER', from: dateOf(at), months }, calendar);
  return [{ type: 'FindingRemedied', data: { at, by, through, planId, bySample, checkBy, doers } }];
}

/** Looks again at what was remedied, by somebody who had no hand in it and is not of the unit. A remedy that did not hold begins another finding. */
export function checkEffect(
  state: Finding,
  {
    now: at,
    by,
    through,
    insiders,
    effective,
    remark,
    repeatId,
  }: FindingAct & {
    readonly insiders: readonly PersonId[];
    readonly effective: boolean;
    readonly remark: Remark;
    readonly repeatId: FindingId | null;
  },
): FindingEvent[] {
  const { checkedAt, remediedBy, answererId } = standing(state, 'REMEDIED');
  if (checkedAt !== null) throw new RuleBroken('EFFECT_CHECKED', { at: checkedAt });
  demandNoDoer({ by, through }, [...remediedBy, answererId]);
  demandOutsider({ by, through }, insiders);
  return [{ type: 'EffectChecked', data: { at, by, through, effective, remark, repeatId } }];
}

/** The finding, where it stands in one of these. Throws NOT_FOUND or FINDING_STATUS. */
export function standing(state: Finding, ...needed: readonly FindingStatus[]): IssuedFinding {
  if (state.status === 'NONE') throw new RuleBroken('NOT_FOUND', { what: 'finding' });
  if (!needed.includes(state.status))
    throw new RuleBroken('FINDING_STATUS', { status: state.status, needed });
  return state;
}

/** Throws NOT_THE_ANSWERER with who may. */
export function asAnswerer(finding: IssuedFinding, by: PersonId): IssuedFinding {
  if (finding.answererId !== by) throw new RuleBroken('NOT_THE_ANSWERER', { whoCan: [finding.answererId] });
  return finding;
}

const limitOf = (
  { text, rules }: IssuedFinding,
  from: Parameters<typeof remedyLimit>[2],
  calendar: WorkingCalendar,
  changed: FindingText | null = null,
) => remedyLimit((changed ?? text).severity, rules.rules, from, calendar);
