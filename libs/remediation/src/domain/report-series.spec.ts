import { describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { newId } from '../../../../test/support/journey.js';
import type { ReportId } from './report-events.js';
import { evolveReports, issueReport, noReports, type ReportSeries } from './report-series.js';

const unitId = newId<'unit'>();
const by = newId<'person'>();

const issued = (
  state: ReportSeries,
  month: string,
  { at = '2024-04-01T02:00:00Z', replaces = null }: { at?: string; replaces?: ReportId | null } = {},
): ReportSeries => {
  const now = instant(at);
  const report = {
    reportId: newId<'report'>(),
    unitId,
    month,
    asOf: now,
    hash: 'ab',
    replaces,
    by,
    through: null,
  };
  return issueReport(state, { ...report, now }).reduce(evolveReports, state);
};

describe('The reports of a side', () => {
  it('are numbered one after another, whatever month they are of, and from 1 again in the next year', () => {
    const two = issued(issued(noReports, '2024-02'), '2024-03');
    const three = issued(two, '2024-12', { at: '2024-12-31T16:59:59Z' });
    const four = issued(three, '2025-01', { at: '2024-12-31T17:00:00Z' });
    expect(four.map(({ year, number }) => [year, number])).toEqual([
      [2024, 1],
      [2024, 2],
      [2024, 3],
      [2025, 1],
    ]);
  });

  it('stay when another takes their place, even across the turn of the year', () => {
    const first = issued(noReports, '2024-12', { at: '2024-12-31T02:00:00Z' });
    const replaces = first[0]?.reportId ?? null;
    const both = issued(first, '2024-12', { at: '2025-01-03T02:00:00Z', replaces });
    expect(both).toMatchObject([
      { year: 2024, number: 1, replacedBy: both[1]?.reportId },
      { year: 2025, number: 1, replaces, replacedBy: null },
    ]);
  });

  it('are not replaced by somebody who has not read the one that stands', () => {
    const one = issued(noReports, '2024-03');
    const first = one[0]?.reportId ?? null;
    const two = issued(one, '2024-03', { replaces: first });
    for (const replaces of [null, first, newId<'report'>()])
      expect(() => issued(two, '2024-03', { replaces })).toThrow('REPORT_ISSUED_MEANWHILE');
    expect(() => issued(noReports, '2024-03', { replaces: first })).toThrow('REPORT_ISSUED_MEANWHILE');
  });

  it('are of months that have begun, by the calendar of Vietnam', () => {
    const at = '2024-03-31T16:59:59Z';
    expect(() => issued(noReports, '2024-04', { at })).toThrow('REPORT_MONTH_NOT_BEGUN');
    expect(issued(noReports, '2024-04', { at: '2024-03-31T17:00:00Z' })).toHaveLength(1);
  });
});
