import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar/src/local-date.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { personStream } from '../person-stream.js';
import { endAbsence, recordAbsence } from './absence-decisions.js';
import type { PersonEvent, RecordedAbsence } from './person.js';

const day = localDate;
const personId = newId<'person'>();
const registered: PersonEvent = {
  type: 'PersonRegistered',
  data: { personId, unitId: newId<'unit'>(), detailsId: newId(), detailsHash: 'ab' },
};
const leave: RecordedAbsence = {
  absenceId: newId(),
  from: day('2024-03-04'),
  to: day('2024-03-15'),
  deputyId: newId<'person'>(),
};
const recorded = (data = leave): PersonEvent => ({ type: 'AbsenceRecorded', data });
const back = (on: string): PersonEvent => ({
  type: 'AbsenceEnded',
  data: { absenceId: leave.absenceId, on: day(on) },
});
const another = (from: string, to: string): RecordedAbsence => ({
  ...leave,
  absenceId: newId(),
  from: day(from),
  to: day(to),
});
const longest = another('2024-04-01', addDays(day('2024-04-01'), 365));

describe('an absence', () => {
  it.each<[string, RecordedAbsence, PersonEvent[]]>([
    ['for the first time', leave, []],
    ['of one day', another('2024-03-01', '2024-03-01'), []],
    ['from the day after another', another('2024-03-16', '2024-03-20'), [recorded()]],
    ['up to the day before another', another('2024-03-01', '2024-03-03'), [recorded()]],
    [
      'on days from which he came back early',
      another('2024-03-11', '2024-03-12'),
      [recorded(), back('2024-03-11')],
    ],
    [
      'on the days of one that was called off',
      another('2024-03-04', '2024-03-05'),
      [recorded(), back('2024-03-04')],
    ],
    ['of 366 days', longest, []],
    ['with nobody to stand in', { ...leave, deputyId: null }, []],
  ])('is recorded %s', (_, absence, history) =>
    given(personStream, registered, ...history)
      .when((state) => recordAbsence(state, absence))
      .then(recorded(absence)),
  );

  it.each<[string, RecordedAbsence, string]>([
    ['that ends before it begins', another('2024-05-02', '2024-05-01'), 'ENDS_BEFORE_IT_BEGINS'],
    ['of 367 days', { ...longest, to: addDays(longest.to, 1) }, 'ABSENCE_TOO_LONG'],
    ['with oneself as deputy', { ...leave, deputyId: personId }, 'DEPUTY_IS_ONESELF'],
    ['from the last day of another', another('2024-03-15', '2024-03-20'), 'ABSENCE_OVERLAPS'],
    ['around another', another('2024-03-01', '2024-03-31'), 'ABSENCE_OVERLAPS'],
    ['twice', leave, 'ABSENCE_OVERLAPS'],
  ])('is refused %s', (_, absence, code) =>
    given(personStream, registered, recorded())
      .when((state) => recordAbsence(state, absence))
      .thenRefused(code),
  );

  it('is refused of somebody unknown', () =>
    given(personStream)
      .when((state) => recordAbsence(state, leave))
      .thenRefused('NOT_FOUND'));
});

describe('an absence ended', () => {
  const end = (on: string, today: string, absenceId = leave.absenceId, ...history: PersonEvent[]) =>
    given(personStream, registered, recorded(), ...history).when((state) =>
      endAbsence(state, { absenceId, on: day(on) }, day(today)),
    );

  it('is over the day before he is back', () => {
    end('2024-03-11', '2024-03-11').then(back('2024-03-11'));
    expect(rows(recorded(), back('2024-03-11'))).toMatchObject([
      { valid_from: '2024-03-04', valid_to: '2024-03-10', deputy_id: leave.deputyId },
    ]);
  });

  it('before it began leaves no trace among the rows', () => {
    end('2024-03-04', '2024-03-01').then(back('2024-03-04'));
    expect(rows(recorded(), back('2024-03-04'))).toEqual([]);
  });

  it.each<[string, string, string, string, PersonEvent[]]>([
    ['after its last day', '2024-03-16', '2024-03-11', 'ABSENCE_NOT_SHORTER', []],
    ['when it is over', '2024-03-14', '2024-03-16', 'ABSENCE_ENDED', []],
    ['when it was called off', '2024-03-05', '2024-03-01', 'ABSENCE_ENDED', [back('2024-03-04')]],
  ])('%s is refused', (_, on, today, code, history) => {
    end(on, today, leave.absenceId, ...history).thenRefused(code);
  });

  it('is refused where there is none', () =>
    end('2024-03-05', '2024-03-05', newId()).thenRefused('NOT_FOUND'));

  const rows = (...history: PersonEvent[]): unknown =>
    personStream
      .rows(given(personStream, registered, ...history).state)
      .find(({ table }) => table === 'absences')?.rows;
});
