import type { UnitId } from '#libs/kernel/src/ids.js';
import type { OwnedRows, Row } from '#libs/kernel/src/stream-model.js';
import type { Inspection } from '../domain/inspection.js';
import { everybodyOf } from '../domain/team.js';
import { fileRows } from './file-rows.js';

type Opened = Exclude<Inspection, { readonly status: 'NONE' }>;

/** An inspection in the lists, unit by unit and person by person. */
export function inspectionRows(state: Inspection): OwnedRows[] {
  if (state.status === 'NONE') return [];
  const { scope, sessions, findings } = state;
  return [
    { table: 'inspections', stream: 'id', key: null, rows: [inspectionRow(state)] },
    {
      table: 'inspection_units',
      stream: 'inspection_id',
      key: 'unit_id',
      rows: scope.units.map((unit) => unitRow(state, unit)),
    },
    {
      table: 'inspection_people',
      stream: 'inspection_id',
      key: 'person_id',
      rows: everybodyOf(state.team).map((person) => ({
        person_id: person,
        verifies: state.team.verifiers.includes(person),
      })),
    },
    fileRows([
      ...sessions.map(({ minutes }) => minutes),
      ...findings.flatMap(({ text }) => text.evidence),
      ...(state.status === 'CONCLUDED' ? [state.file] : []),
    ]),
  ];
}

function inspectionRow(state: Opened): Row {
  const { status, unitId, scope, team, findings } = state;
  const concluded = state.status === 'CONCLUDED' ? state : undefined;
  return {
    status,
    unit_id: unitId,
    title: scope.title,
    decision_number: scope.decision.number,
    decision_on: scope.decision.on,
    year_plan_id: scope.visit?.yearPlanId ?? null,
    visit_id: scope.visit?.visitId ?? null,
    from_on: scope.from,
    to_on: scope.to,
    contents: scope.contents,
    lead_id: team.lead,
    findings: findings.length,
    conclusion_number: concluded?.document.number ?? null,
    conclusion_on: concluded?.document.on ?? null,
    conclusion_file_id: concluded?.file?.fileId ?? null,
    ended_at: 'endedAt' in state ? state.endedAt : null,
  };
}

function unitRow({ sessions, answers, findings, scope }: Opened, unitId: UnitId): Row {
  const given = Object.values(answers[unitId] ?? {});
  const held = sessions.filter((session) => session.unitId === unitId).map(({ on }) => on);
  return {
    unit_id: unitId,
    session_on: held.toSorted().at(-1) ?? null,
    questions: scope.checklist.length,
    answered: given.filter(({ verdict }) => verdict !== 'NOT_LOOKED_AT').length,
    not_met: given.filter(({ verdict }) => verdict === 'NOT_MET').length,
    findings: findings.filter(({ text }) => text.unitId === unitId).length,
  };
}
