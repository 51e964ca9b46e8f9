import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  checkFindingSheet,
  checkLineSheet,
  getFindingSheet,
  getLineSheet,
  getMarkedFindingSheet,
  getMarkedLineSheet,
  importFindings,
  importLines,
} from '#libs/contracts/src/http/remediation-sheets.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import type { InspectionId } from '#libs/remediation/src/domain/finding-text.js';
import type { PlanId } from '#libs/remediation/src/domain/plan-line.js';
import { FindingSheets } from '#libs/remediation/src/finding-sheets.js';
import { ImportFindings } from '#libs/remediation/src/import-findings.js';
import { ImportLines } from '#libs/remediation/src/import-lines.js';
import { LineSheets } from '#libs/remediation/src/line-sheets.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerLanguage, type Language } from '../edge/language.js';
import { sendWorkbook } from '../edge/send-workbook.js';
import { rowTold, sayReason } from './sheet-reasons.js';

/** Sheets of findings and of lines: handed out, checked when they come back, and brought in. */
@Controller()
export class RemediationSheetsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly findings: FindingSheets,
    private readonly lines: LineSheets,
  ) {}

  @Endpoint(getFindingSheet)
  async findingSheet(
    @Input(getFindingSheet) { params }: InputOf<typeof getFindingSheet>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const { title, workbook } = await this.findings.toFillIn(inspection(params));
    await sendWorkbook(reply, `Tồn tại, hạn chế - ${title}`, workbook);
    return undefined;
  }

  @Endpoint(checkFindingSheet)
  async checkFindings(
    @Input(checkFindingSheet) { params, query }: InputOf<typeof checkFindingSheet>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof checkFindingSheet>> {
    const { version, rows } = await this.findings.check(inspection(params), params.fileId, query.mode);
    return { version, rows: rows.map((row) => rowTold(row, languageOf(request))) };
  }

  @Endpoint(getMarkedFindingSheet)
  async markedFindings(
    @Input(getMarkedFindingSheet) { params, query }: InputOf<typeof getMarkedFindingSheet>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const say = sayReason(languageOf(request));
    const workbook = await this.findings.marked(inspection(params), params.fileId, query.mode, say);
    await sendWorkbook(reply, 'Tồn tại, hạn chế - cần sửa', workbook);
    return undefined;
  }

  @Endpoint(importFindings)
  importFindings(
    @Input(importFindings) { params, body }: InputOf<typeof importFindings>,
  ): Promise<ReplyOf<typeof importFindings>> {
    const { mode, version } = body;
    return this.commands.execute(new ImportFindings(inspection(params), params.fileId, mode, version));
  }

  @Endpoint(getLineSheet)
  async lineSheet(
    @Input(getLineSheet) { params }: InputOf<typeof getLineSheet>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const { title, workbook } = await this.lines.toFillIn(plan(params));
    await sendWorkbook(reply, `Kế hoạch khắc phục - ${title}`, workbook);
    return undefined;
  }

  @Endpoint(checkLineSheet)
  async checkLines(
    @Input(checkLineSheet) { params, query }: InputOf<typeof checkLineSheet>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof checkLineSheet>> {
    const { version, rows } = await this.lines.check(plan(params), params.fileId, query.mode);
    return { version, rows: rows.map((row) => rowTold(row, languageOf(request))) };
  }

  @Endpoint(getMarkedLineSheet)
  async markedLines(
    @Input(getMarkedLineSheet) { params, query }: InputOf<typeof getMarkedLineSheet>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const say = sayReason(languageOf(request));
    const workbook = await this.lines.marked(plan(params), params.fileId, query.mode, say);
    await sendWorkbook(reply, 'Kế hoạch khắc phục - cần sửa', workbook);
    return undefined;
  }

  @Endpoint(importLines)
  importLines(
    @Input(importLines) { params, body }: InputOf<typeof importLines>,
  ): Promise<ReplyOf<typeof importLines>> {
    const { mode, version } = body;
    return this.commands.execute(new ImportLines(plan(params), params.fileId, mode, version));
  }
}

const inspection = (params: { readonly id: string }): InspectionId => id<'inspection'>(params.id);
const plan = (params: { readonly id: string }): PlanId => id<'plan'>(params.id);
const languageOf = ({ headers }: FastifyRequest): Language => readerLanguage(headers['accept-language']);
