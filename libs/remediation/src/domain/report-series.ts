import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Doer } from './hands.js';
import type { RemediationReportIssued, ReportId } from './report-events.js';

/** A report that was issued. It stays, whatever comes after it. */
export interface IssuedReport {
  readonly reportId: ReportId;
  readonly unitId: UnitId;
  readonly number: number;
  readonly year: number;
  readonly month: string;
  readonly asOf: Instant;
  readonly hash: string;
  readonly issuedAt: Instant;
  readonly issuedBy: PersonId;
  readonly replaces: ReportId | null;
  readonly replacedBy: ReportId | null;
}

/** All reports of one side, in the order in which they were issued: a series that decides by itself gives no number twice. */
export type ReportSeries = readonly IssuedReport[];

export const noReports: ReportSeries = [];

export function evolveReports(state: ReportSeries, { data }: RemediationReportIssued): ReportSeries {
  const { at: issuedAt, by: issuedBy, through: _, ...report } = data;
  const before = state.map((one) =>
    one.reportId === report.replaces ? { ...one, replacedBy: report.reportId } : one,
  );
  return [...before, { ...report, issuedAt, issuedBy, replacedBy: null }];
}

/**
 * Issues the report of a month under the next number of the year, which is that of the day of issue (Decree 30/2020/NĐ-CP, art.
 * 15). Whoever issues another one names the one that he has read: two people don't replace each other's unseen.
 * Throws REPORT_MONTH_NOT_BEGUN, REPORT_ISSUED_MEANWHILE.
 */
export function issueReport(
  state: ReportSeries,
  {
    now: at,
    ...report
  }: Doer &
    Pick<IssuedReport, 'reportId' | 'unitId' | 'month' | 'asOf' | 'hash' | 'replaces'> & {
      readonly now: Instant;
    },
): RemediationReportIssued[] {
  const today = dateOf(at);
  if (report.month > today.slice(0, 7))
    throw new RuleBroken('REPORT_MONTH_NOT_BEGUN', { month: report.month });
  const standing = state.find(({ month, replacedBy }) => month === report.month && replacedBy === null);
  if ((standing?.reportId ?? null) !== report.replaces)
    throw new RuleBroken('REPORT_ISSUED_MEANWHILE', { number: standing?.number ?? null });
  const year = Number(today.slice(0, 4));
  const number = Math.max(0, ...state.filter((one) => one.year === year).map((one) => one.number)) + 1;
  return [{ type: 'RemediationReportIssued', data: { at, ...report, year, number } }];
}
