import { describe, it, expect } from '@jest/globals';
import { calendarContradictions } from './calendar-consistency.js';
import { explainDay, isWorkingDay } from './day-explanation.js';
import { localDate } from './local-date.js';
import { addWorkingDays } from './working-days.js';
import type { CalendarDay, CalendarDayKind, WorkingCalendar } from './working-calendar.js';

const day = (date: string, kind: CalendarDayKind): CalendarDay => ({
  date: localDate(date),
  kind,
  label: 'Quốc khánh',
  source: 'Điều 112',
});

const september2024 = (...days: CalendarDay[]): WorkingCalendar => ({
  version: 'TEST.1',
  coveredFrom: localDate('2024-09-01'),
  coveredTo: localDate('2024-09-30'),
  confirmedTo: localDate('2024-09-20'),
  days,
  officeHours: [
    { from: '07:00', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
  transferCut: '15:00',
});

describe('A working calendar', () => {
  const calendar = september2024(
    day('2024-09-02', 'HOLIDAY'),
    day('2024-09-07', 'WORKING_SATURDAY'),
    day('2024-09-06', 'SWAPPED_OFF'),
    { ...day('2024-09-10', 'HOLIDAY'), provisional: true },
    { ...day('2024-09-15', 'HOLIDAY'), provisional: true },
  );

  it.each([
    ['2024-09-01', false, 'WEEKEND'],
    ['2024-09-02', false, 'HOLIDAY'],
    ['2024-09-03', true, 'WEEKDAY'],
    ['2024-09-06', false, 'SWAPPED_OFF'],
    ['2024-09-07', true, 'WORKING_SATURDAY'],
    ['2024-09-14', false, 'WEEKEND'],
    ['2024-09-30', true, 'WEEKDAY'],
  ])('on %s: workingDay %s, because %s', (date, working, why) => {
    expect(isWorkingDay(calendar, localDate(date))).toBe(working);
    expect(explainDay(calendar, localDate(date))).toMatchObject({ date, working, why });
  });

  it('names the holiday and the document behind it', () => {
    expect(explainDay(calendar, localDate('2024-09-02'))).toEqual({
      date: '2024-09-02',
      working: false,
      why: 'HOLIDAY',
      label: 'Quốc khánh',
      source: 'Điều 112',
    });
  });

  it('shows a provisional holiday without letting it change the day', () => {
    expect(explainDay(calendar, localDate('2024-09-10'))).toMatchObject({
      working: true,
      why: 'PROVISIONAL',
    });
    expect(explainDay(calendar, localDate('2024-09-15'))).toMatchObject({
      working: false,
      why: 'PROVISIONAL',
    });
  });

  it.each(['2024-08-31', '2024-10-01'])('refuses to guess about %s, which it does not cover', (date) => {
    expect(() => isWorkingDay(calendar, localDate(date))).toThrow(
      new RangeError(`Calendar TEST.1 covers 2024-09-01 to 2024-09-30, not ${date}`),
    );
  });
});

describe('A calendar that contradicts itself', () => {
  it.each([
    ['a day named twice', [day('2024-09-02', 'HOLIDAY'), day('2024-09-02', 'IN_LIEU')], 'twice'],
    ['a day outside its span', [day('2024-10-02', 'HOLIDAY')], 'outside'],
    ['a working Saturday on a Friday', [day('2024-09-06', 'WORKING_SATURDAY')], 'FRIDAY'],
    ['an inLieuDay on a Sunday', [day('2024-09-08', 'IN_LIEU')], 'SUNDAY'],
    ['a swappedDay on a Saturday', [day('2024-09-07', 'SWAPPED_OFF')], 'SATURDAY'],
  ])('%s: is told, and counts no term', (_what, days, said) => {
    const calendar = september2024(...days);
    expect(calendarContradictions(calendar)).toEqual([expect.stringContaining(said)]);
    expect(() => addWorkingDays(calendar, localDate('2024-09-03'), 1)).toThrow(said);
  });

  it('a span that ends before it begins', () => {
    const backwards = { ...september2024(), coveredTo: localDate('2024-08-01') };
    expect(calendarContradictions(backwards)).toHaveLength(1);
  });

  it('a span of more than fifty years, which nobody means', () => {
    const reaching = (coveredTo: string) =>
      calendarContradictions({ ...september2024(), coveredTo: localDate(coveredTo) });
    expect(reaching('2074-09-01')).toEqual([]);
    expect(reaching('2074-09-03')).toEqual([expect.stringContaining('2074-09-03')]);
    expect(reaching('9999-12-31')).toHaveLength(1);
  });
});
