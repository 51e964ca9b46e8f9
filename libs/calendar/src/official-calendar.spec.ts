import { describe, it, expect } from '@jest/globals';
import Holidays from 'date-holidays';
import { calendarContradictions } from './calendar-consistency.js';
import { explainDay, isWorkingDay } from './day-explanation.js';
import { addDays, localDate, weekday, type LocalDate } from './local-date.js';
import { officialCalendar as calendar } from './official-calendar.js';
import { dateOf, instant, startOfDay } from './vietnam-time.js';
import type { CalendarDayKind } from './working-calendar.js';

const announced = ['2024', '2025', '2026'];
const years = [...announced, '2027'];
const inForce = calendar.days.filter((day) => !day.provisional);

function isWeekend(date: LocalDate): boolean {
  return ['SATURDAY', 'SUNDAY'].includes(weekday(date));
}

function count(year: string, kind: CalendarDayKind): number {
  return inForce.filter((day) => day.date.startsWith(year) && day.kind === kind).length;
}

function weekdaysOff(year: string): string[] {
  const found: string[] = [];
  for (let date = localDate(`${year}-01-01`); date.startsWith(year); date = addDays(date, 1)) {
    if (!isWeekend(date) && !isWorkingDay(calendar, date)) found.push(date.slice(5));
    if (date === calendar.coveredTo) break;
  }
  return found;
}

describe('The official calendar 2024 to 2027', () => {
  it('does not contradict itself and is in order', () => {
    expect(calendarContradictions(calendar)).toEqual([]);
    const dates = calendar.days.map((day) => day.date);
    expect(dates).toEqual(dates.toSorted());
  });

  it.each(announced)('%s has the 11 holidays of Labour Code art. 112', (year) => {
    expect(count(year, 'HOLIDAY')).toBe(11);
  });

  it('2027 lacks two of the 11: the fifth day of Tết and the neighbour of National Day are not announced', () => {
    expect(count('2027', 'HOLIDAY')).toBe(9);
  });

  it.each(years)('%s gives one inLieuDay for each holiday on a weekend (art. 111(3))', (year) => {
    const onWeekend = inForce.filter(
      (day) => day.date.startsWith(year) && day.kind === 'HOLIDAY' && isWeekend(day.date),
    );
    expect(count(year, 'IN_LIEU')).toBe(onWeekend.length);
  });

  it.each(years)('%s works one Saturday for each swappedDay', (year) => {
    expect(count(year, 'WORKING_SATURDAY')).toBe(count(year, 'SWAPPED_OFF'));
  });

  it.each([
    ['2024', '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
    ['2025', '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
    ['2026', '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02'],
    ['2027', '01-01 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02'],
  ])('%s has exactly these weekdays off', (year, expected) => {
    expect(weekdaysOff(year).join(' ')).toBe(expected);
  });

  it.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])('%s is a Saturday worked', (date) => {
    expect(explainDay(calendar, localDate(date))).toMatchObject({ working: true, why: 'WORKING_SATURDAY' });
  });

  it.each(['2026-11-24', '2027-02-04', '2027-02-11', '2027-09-01', '2027-09-03', '2027-11-24'])(
    'keeps %s a workingDay while it is provisional',
    (date) => {
      expect(explainDay(calendar, localDate(date))).toMatchObject({
        working: true,
        why: 'PROVISIONAL',
        provisional: true,
      });
    },
  );

  it('has every lawful Tết 2027 off where all of them agree', () => {
    // Either one day or two before mùng 1, five in all, a day in lieu for each that falls on the weekend.
    const layouts = [
      ['02-05', '02-08', '02-09', '02-10', '02-11'],
      ['02-04', '02-05', '02-08', '02-09', '02-10'],
    ];
    const agreed = layouts[0]?.filter((day) => layouts.every((layout) => layout.includes(day)));
    expect(weekdaysOff('2027').filter((day) => day.startsWith('02'))).toEqual(agreed);
  });

  it.each([
    ['2026-12-31', undefined],
    ['2027-01-01', true],
    ['2027-03-06', true],
    ['2027-12-31', true],
  ])('%s is provisional: %s', (date, provisional) => {
    expect(explainDay(calendar, localDate(date)).provisional).toBe(provisional);
  });
});

describe('The official calendar beside the library date-holidays', () => {
  const found = years.flatMap((year) => new Holidays('VN', { types: ['public'] }).getHolidays(Number(year)));
  const starting = (name: string): string[] =>
    found.filter((holiday) => holiday.name === name).map((holiday) => dateOf(instant(holiday.start)));
  const labelled = (part: string): LocalDate[] =>
    inForce.filter((day) => day.kind === 'HOLIDAY' && day.label.includes(part)).map((day) => day.date);
  const offInLibrary = found.flatMap(({ start, end }) => {
    const dates: LocalDate[] = [];
    for (let date = dateOf(instant(start)); startOfDay(date) < instant(end); date = addDays(date, 1))
      dates.push(date);
    return dates;
  });

  it('agrees on every lunar date: mùng 1 Tết, its eve, and the Hùng Kings', () => {
    expect(labelled('Giỗ Tổ')).toEqual(starting('Giỗ tổ Hùng Vương'));
    expect(labelled('mùng 1')).toEqual(starting('Tết Nguyên Đán'));
    expect(labelled('mùng 1').map((date) => addDays(date, -1))).toEqual(starting('Giao thừa Tết Nguyên Đán'));
  });

  it.each([2, 3])('counts mùng %i from mùng 1', (n) => {
    expect(labelled(`mùng ${n}`)).toEqual(labelled('mùng 1').map((date) => addDays(date, n - 1)));
  });

  it('is off on every day the library is', () => {
    expect(offInLibrary.length).toBeGreaterThan(25);
    expect(offInLibrary.filter((date) => isWorkingDay(calendar, date))).toEqual([]);
  });

  it.each([
    ['2024', '02-08 02-14 04-29 09-03'],
    ['2025', '01-27 05-02 09-01'],
    ['2026', '01-02 04-27 08-31 09-01'],
    ['2027', '02-10 05-03'],
  ])('in %s knows the weekdays off that the library misses', (year, missed) => {
    const unknown = weekdaysOff(year).filter((day) => !offInLibrary.includes(localDate(`${year}-${day}`)));
    expect(unknown.join(' ')).toBe(missed);
  });
});
