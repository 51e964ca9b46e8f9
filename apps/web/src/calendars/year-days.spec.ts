import { describe, expect, it } from '@jest/globals';
import { countsOf, daysOfMonth, specialDays, weekdayOf, type SpecialDay } from './year-days.js';

const day = (date: string, kind: SpecialDay['kind'], provisional = false): SpecialDay => ({
  date,
  kind,
  label: kind,
  source: 'Công văn',
  provisional,
});

describe('the days of a year', () => {
  it('begin the week on Monday', () => {
    expect(weekdayOf('2024-04-29')).toBe(0);
    expect(weekdayOf('2024-05-05')).toBe(6);
  });

  it('know 29 February', () => {
    expect(daysOfMonth(2024, 2, new Map(), '2024-12-31')).toHaveLength(29);
    expect(daysOfMonth(2025, 2, new Map(), '2025-12-31')).toHaveLength(28);
  });

  it('are worked or not by what is special about them; what is only announced has no effect', () => {
    const special = specialDays({
      beneath: null,
      days: [
        day('2024-04-29', 'SWAPPED_OFF'),
        day('2024-05-04', 'WORKING_SATURDAY'),
        day('2024-05-06', 'HOLIDAY', true),
      ],
    });
    const may = daysOfMonth(2024, 5, special, '2024-12-31');
    expect(may[3]).toMatchObject({ kind: 'WORKING_SATURDAY', working: true, provisional: false });
    expect(may[5]).toMatchObject({ kind: 'HOLIDAY', working: true, provisional: true });
    expect(countsOf(may)).toEqual({ working: 24, off: 0, saturdays: 1 });
  });

  it('of a unit lie over those of the administration', () => {
    const beneath = {
      days: [day('2024-09-02', 'HOLIDAY')],
      span: null,
      officeHours: null,
      transferCut: null,
    };
    const special = specialDays({ beneath, days: [day('2024-09-02', 'LOCAL_WORKING')] });
    expect(daysOfMonth(2024, 9, special, '2024-12-31')[1]).toMatchObject({
      kind: 'LOCAL_WORKING',
      working: true,
    });
  });
});
