import { describe, expect, it } from '@jest/globals';
import type { DueMoment } from '#libs/calendar/src/due.js';
import { dueBy } from '#libs/calendar/src/due-by.js';
import { addDays, localDate, weekday, type LocalDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { atHour, endOfDay, instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { id } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { askExtension } from './domain/extension-decisions.js';
import { untouched } from './domain/follow-up.js';
import { defaultLadders } from './domain/default-ladders.js';
import { momentOf, stepsOf } from './domain/rung-moment.js';
import { timingOf } from './duty-timing.js';

// Written down from the orders themselves, not from the calendar under test.
const off = new Set([
  '2024-01-01',
  ...['08', '09', '10', '11', '12', '13', '14'].map((day) => `2024-02-${day}`),
  '2024-04-18',
  '2024-04-29',
  '2024-04-30',
  '2024-05-01',
  '2024-09-02',
  '2024-09-03',
  '2025-01-01',
  ...['27', '28', '29', '30', '31'].map((day) => `2025-01-${day}`),
  '2025-04-07',
  '2025-04-30',
  '2025-05-01',
  '2025-05-02',
  '2025-09-01',
  '2025-09-02',
]);
const swapped = new Set(['2024-05-04', '2025-04-26']);
const works = (day: LocalDate): boolean =>
  swapped.has(day) || (!off.has(day) && !['SATURDAY', 'SUNDAY'].includes(weekday(day)));
/** Day by day, as one counts on fingers. */
function counted(from: LocalDate, workingDays: number): LocalDate {
  let day = from;
  if (workingDays === 0) while (!works(day)) day = addDays(day, 1);
  for (let left = Math.abs(workingDays); left > 0;) {
    day = addDays(day, Math.sign(workingDays));
    if (works(day)) left -= 1;
  }
  return day;
}

const around = (day: string): LocalDate[] => [-1, 0, 1].map((shift) => addDays(localDate(day), shift));
const special = [
  '2024-02-07',
  '2024-02-11',
  '2024-02-15',
  '2024-02-29',
  '2024-05-04',
  '2024-04-29',
  '2024-09-02',
  '2024-12-31',
  '2025-01-01',
  '2025-01-27',
  '2025-04-26',
  '2025-05-02',
  '2025-09-02',
].flatMap(around);
const days = [...new Set(special)].map((day) => [day] as const);

describe.each(days)('a duty due on %s', (dueOn) => {
  const steps = Object.values(defaultLadders).flatMap(({ rungs }) => rungs.flatMap(stepsOf));

  it('is followed up on the days that one counts on fingers, at the hour of each rung', () => {
    expect(steps.map((step) => momentOf(step, dueOn, calendar))).toEqual(
      steps.map(({ workingDays, rung }) => atHour(counted(dueOn, workingDays), rung.hour)),
    );
    expect(steps.map(({ rung }) => rung.action)).toEqual(
      expect.arrayContaining(['REMIND', 'ESCALATE', 'URGE']),
    );
  });

  const closed = { state: 'OPEN', closedAt: null, submittedAt: null } as const;
  const kinds: readonly (readonly [string, DueMoment])[] = [
    ['to the hour', { kind: 'HOUR', at: atHour(dueOn, '15:00'), on: dueOn }],
    ['to the day', { kind: 'DATE', at: endOfDay(dueOn), on: dueOn }],
    ['to the month', { kind: 'MONTH', at: endOfDay(dueOn), on: dueOn }],
  ];

  it.each(kinds)(
    '%s is overdue from its moment on and not before, the day before and the day after',
    (_, due) => {
      if (due.at === null) throw new Error('it has a moment');
      const at = (moment: Instant) => timingOf({ ...closed, dueAt: due.at, dueOn: due.on }, moment, calendar);
      const before = instant(new Date(Date.parse(due.at) - 1));
      expect([at(before), at(due.at)]).toEqual(['DUE_TODAY', 'OVERDUE']);
      expect(at(atHour(addDays(dueOn, -1), '23:59'))).toBe('DUE_SOON');
      expect(at(atHour(addDays(dueOn, 1), '00:00'))).toBe('OVERDUE');
    },
  );

  it.each(kinds)('%s can be extended the day before and until its moment, not from then on', (_, due) => {
    if (due.at === null) throw new Error('it has a moment');
    const by = id<'person'>('00000000-0000-4000-8000-000000000001');
    const owed = {
      id: id<'duty'>('00000000-0000-4000-8000-000000000002'),
      kind: 'ITEM',
      owner: by,
      creditor: by,
      unit: id<'unit'>('00000000-0000-4000-8000-000000000003'),
      state: 'OPEN',
      due: { ...due, explanation: {} },
      statedVersion: 1,
    } as const;
    const request = {
      extensionId: 'e',
      by,
      until: addDays(dueOn, 10),
      reasonClass: 'OBJECTIVE_CAUSE',
      reasonHash: 'h',
    } as const;
    const asked = (now: Instant): string => {
      try {
        return askExtension(untouched, owed, request, { now, most: 1 })[0]?.type ?? '';
      } catch (error) {
        if (error instanceof RuleBroken) return error.code;
        throw error;
      }
    };
    expect(asked(atHour(addDays(dueOn, -1), '23:59'))).toBe('ExtensionAsked');
    expect(asked(instant(new Date(Date.parse(due.at) - 1)))).toBe('ExtensionAsked');
    expect(asked(due.at)).toBe('EXTENSION_TOO_LATE');
    expect(asked(atHour(addDays(dueOn, 1), '00:00'))).toBe('EXTENSION_TOO_LATE');
  });
});

describe('a duty by roadmap', () => {
  it.each(days)('is never late on %s, nor before or after', (day) => {
    const roadmap = { state: 'OPEN', dueAt: null, dueOn: null, closedAt: null, submittedAt: null } as const;
    expect(timingOf(roadmap, atHour(day, '23:59'), calendar)).toBe('NO_DEADLINE');
  });
});

describe('what is handed over before and after the cut of 15:00', () => {
  // Days from which one counts: what comes in after the cut counts as of the next working day.
  it.each(days.filter(([day]) => works(day)))('on %s counts from the right day', (day) => {
    const term = (hour: string) => dueBy({ rule: 'SAME_DAY_TRANSFER', from: atHour(day, hour) }, calendar);
    const [before, sharp, after] = [term('14:59'), term('15:00'), term('15:01')];
    expect([before.on, sharp.on, after.on]).toEqual([day, day, counted(day, 1)]);
  });
});
