import { createHash } from 'node:crypto';
import { localDate } from '#libs/calendar/src/local-date.js';
import { dueBy } from '#libs/calendar/src/due-by.js';
import { dateOf, endOfDay } from '#libs/calendar/src/vietnam-time.js';
import { evolvePlan } from '#libs/remediation/src/domain/evolve-plan.js';
import {
  claimLine,
  passDeadline,
  reportLine,
  sendBackLine,
  verifyLine,
  withdrawLineClaim,
} from '#libs/remediation/src/domain/line-decisions.js';
import type { FindingStanding } from '#libs/remediation/src/domain/line-dues.js';
import {
  attachLineEvidence,
  expireLineEvidence,
  reviewLineEvidence,
  withdrawLineEvidence,
} from '#libs/remediation/src/domain/line-evidence-decisions.js';
import {
  approvePlan,
  askForPlan,
  completePlan,
  draftPlan,
  dropPlan,
  returnPlan,
  submitPlan,
  withdrawSubmission,
  type Seal,
} from '#libs/remediation/src/domain/plan-decisions.js';
import type { PlanEvent } from '#libs/remediation/src/domain/plan-events.js';
import type { LineId, PlanLine } from '#libs/remediation/src/domain/plan-line.js';
import { noPlan, pendingOf, workOn, type Plan } from '#libs/remediation/src/domain/plan.js';
import { drawSample } from '#libs/remediation/src/domain/sample-decisions.js';
import {
  aFile,
  aLine,
  calendar,
  district,
  findingId,
  head,
  inspectionId,
  lead,
  now,
  remark,
  rules,
  staff,
  team,
  verifier,
} from './inspected-unit.js';
import { newId } from './journey.js';
import { muchLater } from './finding-story.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const seal: Seal = (edition, lines) => ({
  format: 'camket-plan/1',
  hash: sha256(JSON.stringify([edition, lines])),
});

/** Lots as they are drawn: by the hash of seed and line. */
export const byLot = (seed: string, lines: readonly LineId[]): LineId[] =>
  lines.toSorted((one, other) => sha256(seed + one).localeCompare(sha256(seed + other)));

export const planByHead = { by: head, through: null, now, calendar };
export const planByLead = { by: lead, through: null, now, calendar, insiders: [] };

export const line = aLine();
export const second = aLine({
  measure: 'Mở lớp tập huấn số hóa hồ sơ cho công chức một cửa',
  cost: 12_000_000,
});
export const lines: readonly PlanLine[] = [line, second];

/** The finding counts, and its remedy has a last day that the lines keep within. */
export const open: FindingStanding = {
  id: findingId,
  status: 'OPEN',
  remedyBy: { on: localDate('2024-06-14') },
};

export const askOf =
  (given: Partial<Pick<Parameters<typeof askForPlan>[1], 'rules' | 'findings'>> = {}) =>
  (state: Plan) =>
    askForPlan(state, {
      inspectionId,
      title: 'Kiểm tra cải cách hành chính',
      unitId: district,
      headId: head,
      team,
      findings: [findingId],
      rules,
      by: lead,
      through: null,
      now,
      ...given,
      planBy: dueBy({ rule: 'WORKING_DAYS_AFTER', from: dateOf(now), days: 15 }, calendar),
    });
export const draftOf = (drafted: readonly PlanLine[]) => (state: Plan) =>
  draftPlan(state, { ...planByHead, lines: drafted });
export const submitOf =
  (findings: readonly FindingStanding[] = [open]) =>
  (state: Plan) =>
    submitPlan(state, { ...planByHead, findings, helpers: {}, seal, remark: null });
export const approveBy =
  (by = lead, through: typeof lead | null = null) =>
  (state: Plan) => {
    const pending = state.status === 'NONE' ? undefined : pendingOf(state);
    const { edition = 1, hash = '' } = pending ?? {};
    return approvePlan(state, { by, through, now, edition, hash, remark: null, helpers: {}, insiders: [] });
  };

/** Every command on the line, or on another one; its work by whoever does it. */
export const onLine = (lineId: LineId, by = staff) => {
  const byStaff = { lineId, by, through: null, now };
  const byVerifier = { lineId, by: verifier, through: null, now, insiders: [] };
  const work = (state: Plan) => (state.status === 'NONE' ? undefined : workOn(state, lineId));
  const lastPiece = (state: Plan) => work(state)?.evidence.at(-1) ?? { evidenceId: newId(), version: 1 };
  const lastClaim = (state: Plan): number => work(state)?.claims.length ?? 0;
  const attach =
    (validUntil: string | null = null) =>
    (state: Plan) =>
      attachLineEvidence(state, {
        ...byStaff,
        ...aFile(),
        evidenceId: newId(),
        validUntil: validUntil === null ? null : localDate(validUntil),
      });
  const review = (accepted: boolean) => (state: Plan) => {
    const { evidenceId, version } = lastPiece(state);
    return reviewLineEvidence(state, { ...byVerifier, evidenceId, version, accepted, remark });
  };
  return {
    report: (state: Plan) => reportLine(state, { ...byStaff, percent: 40, remark: null }),
    attach: attach(),
    attachPaper: attach('2024-04-01'),
    withdrawEvidence: (state: Plan) =>
      withdrawLineEvidence(state, { ...byStaff, evidenceId: lastPiece(state).evidenceId, remark }),
    acceptEvidence: review(true),
    rejectEvidence: review(false),
    claim: (state: Plan) => claimLine(state, { ...byStaff, remark: null, calendar }),
    withdrawClaim: (state: Plan) => withdrawLineClaim(state, { ...byStaff, remark }),
    verify: (state: Plan) => verifyLine(state, { ...byVerifier, claim: lastClaim(state), remark: null }),
    sendBack: (state: Plan) => sendBackLine(state, { ...byVerifier, claim: lastClaim(state), remark }),
  } satisfies Record<string, (state: Plan) => PlanEvent[]>;
};

/** What the calendar does to a line by itself: it records nothing where nothing is over. */
export const lineTimers = (lineId: LineId) => {
  const dueOn = localDate('2024-04-26');
  const bySystem = { lineId, by: lead, through: null, now: muchLater };
  return {
    pass: (state: Plan) => passDeadline(state, { ...bySystem, dueAt: endOfDay(dueOn), dueOn }),
    expireEvidence: (state: Plan) => expireLineEvidence(state, bySystem),
  } satisfies Record<string, (state: Plan) => PlanEvent[]>;
};

/** Every command on the plan, by the one who may. */
export const planCommands = {
  ask: askOf(),
  draft: draftOf(lines),
  redraft: draftOf([line, { ...second, cost: 15_000_000 }]),
  correct: draftOf([{ ...line, measure: line.measure.replace('Rà soát', 'Rà sóat') }, second]),
  submit: submitOf(),
  withdrawSubmission: (state: Plan) => withdrawSubmission(state, { ...planByHead, remark }),
  return: (state: Plan) => {
    const edition = (state.status === 'NONE' ? undefined : pendingOf(state)?.edition) ?? 1;
    return returnPlan(state, { ...planByLead, edition, remark: null, lines: [{ lineId: line.id, remark }] });
  },
  approve: approveBy(),
  drop: (state: Plan) => dropPlan(state, planByLead),
  drawSample: (state: Plan) =>
    drawSample(state, { by: verifier, through: null, now, insiders: [], seed: 'f'.repeat(64), order: byLot }),
} satisfies Record<string, (state: Plan) => PlanEvent[]>;

/** Its end follows from what is settled, where nothing that was found stands any longer. */
export const completed = (state: Plan): PlanEvent[] => completePlan(state, { ...planByLead, standing: [] });

export const foldedPlan = (events: readonly PlanEvent[]): Plan => events.reduce(evolvePlan, noPlan);

/** What happened by these steps, one after the other. */
export function planAfter(...steps: readonly ((state: Plan) => PlanEvent[])[]): PlanEvent[] {
  const events: PlanEvent[] = [];
  for (const step of steps) events.push(...step(foldedPlan(events)));
  return events;
}

/** A line shown, said to be done, and looked at. */
export function doneBy(lineId: LineId) {
  const { attach, claim, acceptEvidence, verify } = onLine(lineId);
  return { claimed: [attach, claim], verified: [attach, claim, acceptEvidence, verify] };
}
