import { principalOf, type Actor } from '#libs/kernel/src/actor.js';
import type { LineAtWork } from '#libs/contracts/src/http/lines-at-work.js';
import type { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { LineEvent, OneLineEvent } from '../../domain/line-events.js';
import { isSettled, shownEvidence, type LineWork } from '../../domain/line-work.js';
import type { PlanEvent } from '../../domain/plan-events.js';
import type { PlanLine } from '../../domain/plan-line.js';
import { openSample, workOn, type AskedPlan } from '../../domain/plan.js';
import { namedFile } from './named-files.js';
import { partsOf } from './plays-part.js';

interface ToldPlan {
  readonly state: AskedPlan;
  readonly events: readonly PlanEvent[];
}

/** The approved lines at work, each with its reports, evidence, claims and what the reader is offered to do with it. */
export function linesAtWork({ state, events }: ToldPlan, names: KnownNames, actor: Actor): LineAtWork[] {
  return (state.approved?.lines ?? []).map((line) => {
    const work = workOn(state, line.id);
    const its = events.filter(
      (event): event is OneLineEvent => isOfLine(event) && event.data.lineId === line.id,
    );
    return {
      lineId: line.id,
      status: work.status,
      percent: work.percent,
      dueOn: state.approved?.dues[line.id]?.on ?? null,
      reports: its.flatMap((event) => {
        if (event.type !== 'LineReported') return [];
        const { at, by, percent, remark } = event.data;
        return [{ at, by: names.person(by), percent, note: names.wordsOf(remark) }];
      }),
      evidence: evidenceOf(work, its, names),
      claims: claimsOf(work, its, names),
      passed: work.passed.map(({ dueOn }) => dueOn),
      actions: lineActions(state, line, work, actor),
    };
  });
}

const OF_PLAN = ['SampleDrawn', 'SamplePassed', 'SampleFailed'];
const isOfLine = (event: PlanEvent): event is OneLineEvent =>
  'lineId' in event.data && !OF_PLAN.includes((event as LineEvent).type);

function evidenceOf(
  { evidence }: LineWork,
  events: readonly OneLineEvent[],
  names: KnownNames,
): LineAtWork['evidence'] {
  return evidence.map(({ attachedBy, ...piece }) => {
    const { evidenceId, version, validUntil, attachedAt, state } = piece;
    const said = events.findLast(
      (event) =>
        (event.type === 'LineEvidenceWithdrawn' || event.type === 'LineEvidenceReviewed') &&
        event.data.evidenceId === evidenceId,
    );
    return {
      ...namedFile(piece, names),
      evidenceId,
      version,
      validUntil,
      attachedAt,
      attachedBy: names.person(attachedBy),
      state,
      remark: said && 'remark' in said.data ? names.wordsOf(said.data.remark) : null,
      superseded: evidence.some((other) => other.evidenceId === evidenceId && other.version > version),
    };
  });
}

function claimsOf(
  { claims }: LineWork,
  events: readonly OneLineEvent[],
  names: KnownNames,
): LineAtWork['claims'] {
  return claims.map(({ number, at, by, verifyBy, answer, answeredAt }) => {
    const of = events.filter((event) => 'claim' in event.data && event.data.claim === number);
    const claimed = of.find((event) => event.type === 'LineClaimed')?.data;
    const answered = of.findLast((event) => event.type !== 'LineClaimed')?.data;
    return {
      number,
      at,
      by: names.person(by),
      note: claimed && 'remark' in claimed ? names.wordsOf(claimed.remark) : null,
      verifyBy: verifyBy.on,
      answer,
      answeredAt,
      answeredBy: answered ? names.person(answered.by) : null,
      reason: answered && 'remark' in answered ? names.wordsOf(answered.remark) : null,
    };
  });
}

function lineActions(
  state: AskedPlan,
  { id, leadId }: PlanLine,
  work: LineWork,
  actor: Actor,
): LineAtWork['actions'] {
  const { is, inspects } = partsOf(actor);
  if (state.endedAt !== null || isSettled(work)) return [];
  const performs = is(leadId ?? state.headId);
  const me = principalOf(actor);
  const verifies = inspects(...state.team.verifiers) && !work.doers.includes(me) && !performs;
  const stands = state.approved?.voidedAt === null;
  const sample = openSample(state);
  const answers = verifies && stands && (!sample || sample.drawn.includes(id));
  const claimed = work.status === 'CLAIMED';
  const shown = shownEvidence(work);
  const offered: Readonly<Record<LineAtWork['actions'][number], boolean>> = {
    REPORT: performs && !claimed,
    ATTACH: performs && !claimed,
    CLAIM: performs && !claimed && shown.some((one) => ['IN_REVIEW', 'ACCEPTED'].includes(one.state)),
    WITHDRAW_CLAIM: performs && claimed && !sample?.population.includes(id),
    REVIEW_EVIDENCE: answers && shown.some((one) => one.state === 'IN_REVIEW'),
    VERIFY: answers && claimed && shown.every((one) => one.state !== 'IN_REVIEW'),
    SEND_BACK: answers && claimed,
  };
  // The keys of the record just above.
  return (Object.keys(offered) as LineAtWork['actions']).filter((action) => offered[action]);
}
