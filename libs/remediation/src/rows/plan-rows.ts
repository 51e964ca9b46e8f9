import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { OwnedRows, Row } from '#libs/kernel/src/stream-model.js';
import { lineSpans, type LineSpan } from '../domain/line-spans.js';
import { isSettled, shownEvidence, standingClaim } from '../domain/line-work.js';
import type { PlanLine } from '../domain/plan-line.js';
import { pendingOf, workOn, type AskedPlan, type Plan } from '../domain/plan.js';
import { fileRows } from './file-rows.js';

/** A plan in the lists, its approved lines, by which dates they were owed, and the files that were shown for them. */
export function planRows(state: Plan): OwnedRows[] {
  if (state.status === 'NONE') return [];
  const lines = state.approved?.lines ?? [];
  return [
    { table: 'remediation_plans', stream: 'id', key: null, rows: [planRow(state)] },
    {
      table: 'plan_lines',
      stream: 'plan_id',
      key: 'line_id',
      rows: lines.map((line, position) => lineRow(state, line, position)),
    },
    {
      table: 'plan_line_spans',
      stream: 'plan_id',
      key: 'span',
      rows: lineSpans(state).map((span) => spanRow(state, span)),
    },
    { table: 'plan_helpers', stream: 'plan_id', key: 'helper', rows: lines.flatMap(helperRows) },
    fileRows(Object.values(state.work).flatMap(({ evidence }) => evidence)),
  ];
}

function planRow(state: AskedPlan): Row {
  const { approved, draft, submissions } = state;
  const lines = approved?.lines ?? [];
  return {
    status: state.status,
    inspection_id: state.inspectionId,
    unit_id: state.unitId,
    head_id: state.headId,
    lead_id: state.team.lead,
    findings: state.findings.length,
    asked_on: dateOf(state.askedAt),
    plan_by: state.planBy.on,
    edition: submissions.at(-1)?.edition ?? null,
    pending_edition: pendingOf(state)?.edition ?? null,
    approved_edition: approved?.edition ?? null,
    approved_at: approved?.approvedAt ?? null,
    voided_at: approved?.voidedAt ?? null,
    small_changes: approved?.smallChanges.length ?? 0,
    draft_lines: draft.length,
    lines: lines.length,
    settled: lines.filter(({ id }) => isSettled(workOn(state, id))).length,
    claimed: lines.filter(({ id }) => workOn(state, id).status === 'CLAIMED').length,
    ended_at: state.endedAt,
  };
}

function lineRow(state: AskedPlan, line: PlanLine, position: number): Row {
  const work = workOn(state, line.id);
  const claim = standingClaim(work);
  const due = state.approved?.dues[line.id];
  return {
    line_id: line.id,
    position,
    finding_id: line.findingId,
    inspection_id: state.inspectionId,
    unit_id: state.unitId,
    measure: line.measure,
    product: line.product,
    lead_id: line.leadId,
    stated_kind: due?.kind ?? null,
    stated_on: due?.on ?? null,
    status: work.status,
    percent: work.percent,
    evidence_count: shownEvidence(work).length,
    evidence_until: earliest(work.status, shownEvidence(work)),
    claimed_at: claim?.at ?? null,
    settled_at: isSettled(work) ? (claim?.answeredAt ?? null) : null,
  };
}

const helperRows = ({ id, findingId, coordinatingUnits }: PlanLine): Row[] =>
  coordinatingUnits.map((unit) => ({ helper: `${id}/${unit}`, finding_id: findingId, unit_id: unit }));

const spanRow = ({ unitId }: AskedPlan, span: LineSpan): Row => ({
  span: `${span.lineId}/${span.number}`,
  line_id: span.lineId,
  unit_id: unitId,
  from_at: span.from,
  due_on: span.dueOn,
  until_at: span.until,
  settled_at: span.settledAt,
});

/** The next day on which something that is shown ceases to hold. */
function earliest(
  status: string,
  shown: readonly { readonly state: string; readonly validUntil: string | null }[],
): string | null {
  if (status === 'VERIFIED' || status === 'ACCEPTED_BY_SAMPLE') return null;
  const days = shown.flatMap(({ state, validUntil }) => (state === 'EXPIRED' ? [] : (validUntil ?? [])));
  return days.toSorted()[0] ?? null;
}
