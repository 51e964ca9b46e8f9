import { daysBetween, type LocalDate } from '#libs/calendar/src/local-date.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { registered } from './person-decisions.js';
import type { Person, PersonEvent, RecordedAbsence } from './person.js';
import { demandOrder, overlap } from './validity.js';

/** Calendar days. Who is away for longer than a year has left his post in effect: somebody else must be put there. */
const LONGEST = 366;

/** Somebody is away. Whether the deputy can stand in is a question about others, asked before. */
export function recordAbsence(state: Person, absence: RecordedAbsence): readonly PersonEvent[] {
  const { personId, absences } = registered(state);
  demandOrder(absence);
  const { absenceId, from, to, deputyId } = absence;
  if (daysBetween(from, to) >= LONGEST) throw new RuleBroken('ABSENCE_TOO_LONG', { most: LONGEST });
  if (deputyId === personId) throw new RuleBroken('DEPUTY_IS_ONESELF');
  const other = absences.find(
    (before) => before.absenceId === absenceId || (!isVoid(before) && overlap(before, absence)),
  );
  if (other) throw new RuleBroken('ABSENCE_OVERLAPS', { from: other.from, to: other.to });
  return [{ type: 'AbsenceRecorded', data: absence }];
}

/** He is back on a day, earlier than was recorded; back by the first day, he never was away. */
export function endAbsence(
  state: Person,
  { absenceId, on }: { absenceId: string; on: LocalDate },
  today: LocalDate,
): readonly PersonEvent[] {
  const absence = registered(state).absences.find((recorded) => recorded.absenceId === absenceId);
  if (!absence) throw new RuleBroken('NOT_FOUND', { what: 'absence' });
  if (isVoid(absence) || absence.to < today) throw new RuleBroken('ABSENCE_ENDED', { on: absence.to });
  if (on > absence.to) throw new RuleBroken('ABSENCE_NOT_SHORTER', { to: absence.to });
  return [{ type: 'AbsenceEnded', data: { absenceId, on } }];
}

/** Called off before it began. */
const isVoid = ({ from, to }: RecordedAbsence): boolean => to < from;
