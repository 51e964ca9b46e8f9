import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { OwnedRows, Row } from '#libs/kernel/src/stream-model.js';
import { exceptionWarnAt } from '../domain/exception-decisions.js';
import { askedException, grantedException, type Finding, type IssuedFinding } from '../domain/finding.js';
import { fileRows } from './file-rows.js';

/** A finding in the lists, with the files it was shown by. */
export function findingRows(state: Finding): OwnedRows[] {
  if (state.status === 'NONE') return [];
  const { text, conclusion } = state;
  const row = {
    status: state.status,
    inspection_id: state.inspectionId,
    number: state.number,
    conclusion_number: conclusion.number,
    unit_id: text.unitId,
    content: text.content,
    kind: text.kind,
    severity: text.severity,
    severity_name: state.rules.rules.severities.find(({ code }) => code === text.severity)?.name,
    seen: text.seen,
    answerer_id: state.answererId,
    repeat_of: text.repeatOf,
    issued_at: state.issuedAt,
    issued_on: dateOf(state.issuedAt),
    reply_by: state.replyBy.on,
    reply_until: state.replyBy.at,
    counted_at: state.countedAt,
    remedy_by: state.remedyBy?.on ?? null,
    exception_asked: askedException(state) !== undefined,
    excepted_until: grantedException(state)?.expires?.on ?? null,
    excepted_at: grantedException(state)?.expires?.at ?? null,
    exception_warn_at: exceptionWarnAt(state),
    ended_at: state.endedAt,
    by_sample: state.bySample,
    check_by: state.checkBy?.on ?? null,
    effective: state.effective,
  };
  return [
    { table: 'findings', stream: 'id', key: null, rows: [row] },
    { table: 'finding_exceptions', stream: 'finding_id', key: 'exception_id', rows: exceptionRows(state) },
    fileRows(state.files),
  ];
}

/** From when to when it was excepted; one that was replaced holds until the next begins. */
function exceptionRows({ exceptions, endedAt }: IssuedFinding): Row[] {
  const granted = exceptions.filter(({ decidedAt, expires }) => decidedAt !== null && expires !== null);
  return granted.map(({ exceptionId, decidedAt, expires }, place) => {
    const ends = [expires?.at ?? null, granted[place + 1]?.decidedAt ?? null, endedAt];
    return {
      exception_id: exceptionId,
      from_at: decidedAt,
      until_at: ends.filter((at) => at !== null).toSorted()[0] ?? null,
    };
  });
}
