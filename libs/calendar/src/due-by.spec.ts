import { describe, it, expect } from '@jest/globals';
import { dueBy, type ExplainedDue } from './due-by.js';
import { localDate } from './local-date.js';
import { officialCalendar as calendar } from './official-calendar.js';
import type { Term } from './term.js';
import { instant } from './vietnam-time.js';

const told = ({ explanation }: ExplainedDue): string[] =>
  'days' in explanation
    ? explanation.days.map(
        ({ date, why, counted, provisional, stretches = [] }) =>
          `${date} ${why}${counted ? ' counted' : ''}${provisional ? ' provisional' : ''}` +
          stretches.map(({ from, to }) => ` ${from.slice(11, 16)}-${to.slice(11, 16)}Z`).join(''),
      )
    : [];

const from = localDate;
const at = (text: string) => instant(`${text}:00+07:00`);

describe('The explanation of a due date', () => {
  it('tells each day counted and each day skipped, with rule, term and calendar version', () => {
    const term: Term = { rule: 'WORKING_DAYS_AFTER', from: from('2024-04-26'), days: 3 };
    const due = dueBy(term, calendar);
    expect(due).toMatchObject({
      kind: 'DATE',
      at: '2024-05-04T17:00:00.000Z',
      on: '2024-05-04',
      explanation: {
        rule: 'WORKING_DAYS_AFTER',
        term,
        from: '2024-04-26',
        calendarVersion: 'VN-2024-2027.1',
        provisional: false,
      },
    });
    expect(told(due)).toEqual([
      '2024-04-26 FIRST_DAY',
      '2024-04-27 WEEKEND',
      '2024-04-28 WEEKEND',
      '2024-04-29 SWAPPED_OFF',
      '2024-04-30 HOLIDAY',
      '2024-05-01 HOLIDAY',
      '2024-05-02 WEEKDAY counted',
      '2024-05-03 WEEKDAY counted',
      '2024-05-04 WORKING_SATURDAY counted',
    ]);
  });

  it('names the holiday in Vietnamese and the document', () => {
    const { explanation } = dueBy(
      { rule: 'WORKING_DAYS_AFTER', from: from('2024-02-07'), days: 1 },
      calendar,
    );
    expect(explanation).toMatchObject({
      days: expect.arrayContaining([
        {
          date: '2024-02-13',
          counted: false,
          why: 'IN_LIEU',
          label: 'Nghỉ bù Tết Nguyên đán (mùng 1 vào thứ Bảy 10/2)',
          source: 'Công văn 8662/VPCP-KGVX (2023)',
        },
      ]),
    });
  });

  it.each<[what: string, term: Term, days: string[]]>([
    [
      'walks backwards for the days before a date',
      { rule: 'WORKING_DAYS_BEFORE', from: from('2025-01-02'), days: 1 },
      ['2025-01-02 FIRST_DAY', '2025-01-01 HOLIDAY', '2024-12-31 WEEKDAY counted'],
    ],
    [
      'tells why the end moved',
      { rule: 'ON_DAY', day: from('2026-04-26') },
      ['2026-04-26 HOLIDAY', '2026-04-27 IN_LIEU', '2026-04-28 WEEKDAY counted'],
    ],
    [
      'tells that the end did not move',
      { rule: 'ON_DAY', day: from('2026-04-28') },
      ['2026-04-28 WEEKDAY counted'],
    ],
    [
      'counts days off within a calendar term, and moves its end off one',
      { rule: 'DAYS_AFTER', from: from('2024-05-16'), days: 3 },
      [
        '2024-05-16 FIRST_DAY',
        '2024-05-17 WEEKDAY counted',
        '2024-05-18 WEEKEND counted',
        '2024-05-19 WEEKEND',
        '2024-05-20 WEEKDAY counted',
      ],
    ],
    [
      'walks back from the end of a month',
      { rule: 'MONTH_END', month: '2024-04' },
      [
        '2024-04-30 HOLIDAY',
        '2024-04-29 SWAPPED_OFF',
        '2024-04-28 WEEKEND',
        '2024-04-27 WEEKEND',
        '2024-04-26 WEEKDAY counted',
      ],
    ],
    [
      'tells each stretch of time counted',
      { rule: 'WORKING_HOURS_AFTER', from: at('2024-05-17T16:00'), hours: 6.5 },
      [
        '2024-05-17 WEEKDAY counted 09:00-10:30Z',
        '2024-05-18 WEEKEND',
        '2024-05-19 WEEKEND',
        '2024-05-20 WEEKDAY counted 00:30-04:30Z 06:30-07:30Z',
      ],
    ],
    [
      'tells that something came after the office hours',
      { rule: 'WORKING_HOURS_AFTER', from: at('2024-05-16T17:30'), hours: 1 },
      ['2024-05-16 AFTER_HOURS', '2024-05-17 WEEKDAY counted 00:30-01:30Z'],
    ],
    [
      'tells that a dossier came after the hour of transfer',
      { rule: 'SAME_DAY_TRANSFER', from: at('2024-05-17T15:01') },
      ['2024-05-17 AFTER_CUT', '2024-05-18 WEEKEND', '2024-05-19 WEEKEND', '2024-05-20 WEEKDAY counted'],
    ],
    [
      'warns that a counted day may yet become a holiday',
      { rule: 'WORKING_DAYS_AFTER', from: from('2026-11-23'), days: 1 },
      ['2026-11-23 FIRST_DAY', '2026-11-24 PROVISIONAL counted provisional'],
    ],
    [
      'warns that a whole year is not announced',
      { rule: 'WORKING_DAYS_AFTER', from: from('2026-12-31'), days: 1 },
      [
        '2026-12-31 FIRST_DAY',
        '2027-01-01 HOLIDAY provisional',
        '2027-01-02 WEEKEND provisional',
        '2027-01-03 WEEKEND provisional',
        '2027-01-04 WEEKDAY counted provisional',
      ],
    ],
    [
      'does not warn of days that a calendar term counts anyway',
      { rule: 'DAYS_AFTER', from: from('2026-11-23'), days: 2 },
      ['2026-11-23 FIRST_DAY', '2026-11-24 PROVISIONAL counted', '2026-11-25 WEEKDAY counted'],
    ],
    ['has no days by roadmap', { rule: 'BY_ROADMAP', roadmap: 'Theo lộ trình của tỉnh' }, []],
  ])('%s', (_what, term, days) => {
    const due = dueBy(term, calendar);
    expect(told(due)).toEqual(days);
    expect(JSON.parse(JSON.stringify(due))).toStrictEqual(due);
    if ('days' in due.explanation)
      expect(due.explanation.provisional).toBe(days.some((day) => day.endsWith('provisional')));
  });

  it('keeps the roadmap', () => {
    const term: Term = { rule: 'BY_ROADMAP', roadmap: 'Theo lộ trình của tỉnh' };
    expect(dueBy(term, calendar)).toEqual({
      kind: 'BY_ROADMAP',
      at: null,
      on: null,
      explanation: { rule: 'BY_ROADMAP', term, roadmap: 'Theo lộ trình của tỉnh' },
    });
  });
});
