import { randomUUID } from 'node:crypto';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  getReportWorkbook,
  getRemediationReport,
  getReportDocument,
  issueRemediationReport,
  listRemediationReports,
} from '#libs/contracts/src/http/remediation-reports.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { reportDocument, type IssuedReport } from '#libs/remediation/src/documents/report-document.js';
import { IssueRemediationReport } from '#libs/remediation/src/issue-remediation-report.js';
import { ReportQueries } from '#libs/remediation/src/read-models/report-queries.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { sendDocument } from '../edge/send-document.js';
import type { ExportedList } from '../exports/exported-list.js';
import { overdueLineList, reportUnitList } from '../exports/remediation-report-lists.js';
import { sendList } from '../exports/send-list.js';

/** Monthly reports of remediation: issued, read and sent as they were issued. */
@Controller()
export class RemediationReportsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly queries: ReportQueries,
    private readonly clock: Clock,
  ) {}

  @Endpoint(listRemediationReports)
  async list(
    @Input(listRemediationReports) { query }: InputOf<typeof listRemediationReports>,
  ): Promise<ReplyOf<typeof listRemediationReports>> {
    return this.queries.list(await readerNow(this.clock), query);
  }

  @Endpoint(getRemediationReport)
  async get(
    @Input(getRemediationReport) { params }: InputOf<typeof getRemediationReport>,
  ): Promise<ReplyOf<typeof getRemediationReport>> {
    return this.report(params.id);
  }

  @Endpoint(issueRemediationReport)
  async issue(
    @Input(issueRemediationReport) { body }: InputOf<typeof issueRemediationReport>,
  ): Promise<ReplyOf<typeof issueRemediationReport>> {
    const reportId = id<'report'>(randomUUID());
    const replaces = body.replaces === null ? null : id<'report'>(body.replaces);
    await this.commands.execute(new IssueRemediationReport(reportId, id(body.unitId), body.month, replaces));
    return { id: reportId };
  }

  @Endpoint(getReportDocument)
  async document(
    @Input(getReportDocument) { params, query }: InputOf<typeof getReportDocument>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const report = await this.report(params.id);
    const document = reportDocument(report);
    return sendDocument(
      reply,
      { name: fileNameOf(report), at: instant(report.issuedAt), document },
      query.form,
    );
  }

  @Endpoint(getReportWorkbook)
  async workbook(
    @Input(getReportWorkbook) { params, query }: InputOf<typeof getReportWorkbook>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const report = await this.report(params.id);
    const { units, overdue } = report.content;
    return query.table === 'UNITS'
      ? sendTable(reply, report, reportUnitList, units)
      : sendTable(reply, report, overdueLineList, overdue);
  }

  private async report(reportId: string): Promise<IssuedReport> {
    return this.queries.one(await readerNow(this.clock), reportId);
  }
}

async function sendTable<Row>(
  reply: FastifyReply,
  report: IssuedReport,
  list: ExportedList<Row>,
  items: readonly Row[],
): Promise<undefined> {
  const page = async () => ({ items, next: null });
  return sendList(reply, { list, said: [titleOf(report)], asOf: instant(report.content.asOf), page });
}

const titleOf = ({ number, year, month }: IssuedReport): string =>
  `Báo cáo khắc phục số ${number} năm ${year} (tháng ${month})`;

/** A report that was replaced says so by the name of its file; what it says itself is never altered. */
const fileNameOf = (report: IssuedReport): string =>
  titleOf(report) + (report.replacedBy ? `, đã thay bằng số ${report.replacedBy.number}` : '');
