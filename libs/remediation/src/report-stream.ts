import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import type { RemediationReportIssued } from './domain/report-events.js';
import { evolveReports, noReports, type ReportSeries } from './domain/report-series.js';

/** The reports of a side as the event store keeps them. Who may issue one is asked of its inspections, not of the series. */
export const reportStream: StreamModel<ReportSeries, RemediationReportIssued> = {
  type: 'remediation-report',
  initial: noReports,
  evolve: evolveReports,
  rows: (state) => [
    {
      table: 'remediation_reports',
      stream: 'series_id',
      key: 'report_id',
      rows: state.map((one) => ({
        report_id: one.reportId,
        unit_id: one.unitId,
        year: one.year,
        number: one.number,
        month: one.month,
        as_of: one.asOf,
        hash: one.hash,
        issued_at: one.issuedAt,
        issued_by: one.issuedBy,
        replaces: one.replaces,
        replaced_by: one.replacedBy,
      })),
    },
  ],
  duties: () => [],
  subject: () => undefined,
};

/** A side has one series for ever; its id follows from both. */
export const reportSeriesId = (tenantId: TenantId, unitId: UnitId): string =>
  derivedId(`remediation reports ${tenantId} ${unitId}`);
