import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { startOfDay } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf } from '#libs/contracts/src/endpoint.js';
import {
  getPlanWorkbook,
  getConclusionNotice,
  getPlanDocument,
} from '#libs/contracts/src/http/remediation-documents.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import { conclusionDocument } from '#libs/remediation/src/documents/conclusion-document.js';
import { planDocument } from '#libs/remediation/src/documents/plan-document.js';
import { Conclusions } from '#libs/remediation/src/read-models/conclusions.js';
import { PlanEditions, type PlanEdition } from '#libs/remediation/src/read-models/plan-editions.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { sendDocument } from '../edge/send-document.js';
import { planLineList } from '../exports/plan-line-list.js';
import { sendList } from '../exports/send-list.js';

/** Documents of inspections and plans, made when they are asked for of what is frozen. */
@Controller()
export class RemediationDocumentsController {
  constructor(
    private readonly editions: PlanEditions,
    private readonly conclusions: Conclusions,
    private readonly clock: Clock,
  ) {}

  @Endpoint(getPlanDocument)
  async plan(
    @Input(getPlanDocument) { params, query }: InputOf<typeof getPlanDocument>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const edition = await this.edition(params);
    const at = edition.approval?.at ?? edition.submittedAt;
    const document = planDocument(edition);
    return sendDocument(reply, { name: nameOf(edition), at, document }, query.form);
  }

  @Endpoint(getPlanWorkbook)
  async lines(
    @Input(getPlanWorkbook) { params }: InputOf<typeof getPlanWorkbook>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const edition = await this.edition(params);
    const items = edition.lines.map((line, index) => ({ ...line, place: index + 1 }));
    const said = [nameOf(edition), `SHA-256 ${edition.hash}`];
    const page = async () => ({ items, next: null });
    return sendList(reply, { list: planLineList, said, asOf: await this.clock.now(), page });
  }

  @Endpoint(getConclusionNotice)
  async notice(
    @Input(getConclusionNotice) { params, query }: InputOf<typeof getConclusionNotice>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const conclusion = await this.conclusions.read(await readerNow(this.clock), params.id);
    const { number, on } = conclusion.document;
    const name = `Thông báo kết luận kiểm tra số ${number}`;
    const document = conclusionDocument(conclusion);
    return sendDocument(reply, { name, at: startOfDay(on), document }, query.form);
  }

  private async edition(of: { readonly id: string; readonly edition: number }): Promise<PlanEdition> {
    return this.editions.read(await readerNow(this.clock), id<'plan'>(of.id), of.edition);
  }
}

const nameOf = ({ unit, edition, approval }: PlanEdition): string =>
  `Kế hoạch khắc phục của ${unit.name}, phiên bản ${edition}${approval ? '' : ' (dự thảo)'}`;
