import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { canonicalJson, normalised } from '#libs/platform/src/canonical-json.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { sha256 } from '#libs/platform/src/sha256.js';
import { doerNow } from './doer.js';
import type { ReportId } from './domain/report-events.js';
import { issueReport } from './domain/report-series.js';
import { reportContent } from './read-models/report-content.js';
import { ReportFactsQuery } from './read-models/report-facts.js';
import { ReportIssuers } from './report-issuers.js';
import { reportSeriesId, reportStream } from './report-stream.js';

/** A side reports how what it found is remedied, as it stands at this moment. */
export class IssueRemediationReport {
  constructor(
    readonly reportId: ReportId,
    readonly unitId: UnitId,
    /** `YYYY-MM`. */
    readonly month: string,
    /** The report of the month that is to be replaced; null where there is none. */
    readonly replaces: ReportId | null,
  ) {}
}

@CommandHandler(IssueRemediationReport)
export class IssueRemediationReportHandler implements ICommandHandler<IssueRemediationReport> {
  constructor(
    private readonly store: EventStore,
    private readonly issuers: ReportIssuers,
    private readonly facts: ReportFactsQuery,
  ) {}

  async execute({ reportId, unitId, month, replaces }: IssueRemediationReport): Promise<StreamPosition> {
    await this.issuers.settle(unitId);
    const { tenantId } = currentJourney().actor;
    const doer = doerNow();
    const facts = await this.facts.read(tenantId, unitId, doer.by, month);
    const content = canonicalJson(normalised(reportContent(month, facts)));
    const report = { reportId, unitId, month, replaces, asOf: facts.asOf, hash: sha256(content), ...doer };
    return this.store.decide(
      reportStream,
      reportSeriesId(tenantId, unitId),
      (state, { now }) => issueReport(state, { ...report, now }),
      undefined,
      // It names people. Written once, and never again: the database grants no change.
      [{ table: 'remediation_report_contents', identity: [], row: { report_id: reportId, content } }],
    );
  }
}
