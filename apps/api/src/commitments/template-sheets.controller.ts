import { randomUUID } from 'node:crypto';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DraftFromSheet } from '#libs/commitments/src/draft-from-sheet.js';
import type { Drafting } from '#libs/commitments/src/template-desk.js';
import { TemplateSheets } from '#libs/commitments/src/template-sheets.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  checkTemplateSheet,
  draftFromSheet,
  getMarkedSheet,
  getTemplateSheet,
  listTemplateUnits,
} from '#libs/contracts/src/http/commitment-templates.js';
import { id } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerLanguage } from '../edge/language.js';
import { sendWorkbook } from '../edge/send-workbook.js';
import { sayReason } from './sheet-reasons.js';
import { targetsShown } from './targets-shown.js';

/** Sheets of targets: handed out, checked when they come back, and made into drafts. */
@Controller()
export class TemplateSheetsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly sheets: TemplateSheets,
  ) {}

  @Endpoint(listTemplateUnits)
  async units(
    @Input(listTemplateUnits) { params, query }: InputOf<typeof listTemplateUnits>,
  ): Promise<ReplyOf<typeof listTemplateUnits>> {
    const units = await this.sheets.addressees(draftingOf(params.id, query));
    return { units: units.map(({ unit, head, leftOut }) => ({ unit, head, leftOut })) };
  }

  @Endpoint(getTemplateSheet)
  async sheet(
    @Input(getTemplateSheet) { params, query }: InputOf<typeof getTemplateSheet>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const { unitName, workbook } = await this.sheets.toFillIn(draftingOf(params.id, query));
    await sendWorkbook(reply, `Chỉ tiêu ${query.year} - ${unitName}`, workbook);
    return undefined;
  }

  @Endpoint(checkTemplateSheet)
  async check(
    @Input(checkTemplateSheet) { params, query }: InputOf<typeof checkTemplateSheet>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof checkTemplateSheet>> {
    const checked = await this.sheets.check(draftingOf(params.id, query), params.fileId);
    const say = sayReason(readerLanguage(request.headers['accept-language']));
    return {
      rows: checked.rows.map(({ row, unit, head, draft, warnings }) => ({
        row,
        unit,
        head,
        targets: targetsShown(draft.terms),
        warnings: [...warnings],
      })),
      leftOut: [...checked.leftOut],
      missing: [...checked.missing],
      reasons: checked.reasons.map((reason) => {
        const { row, cell, code } = reason;
        return { row, cell, code, text: say(reason) };
      }),
    };
  }

  @Endpoint(getMarkedSheet)
  async marked(
    @Input(getMarkedSheet) { params, query }: InputOf<typeof getMarkedSheet>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const say = sayReason(readerLanguage(request.headers['accept-language']));
    const workbook = await this.sheets.marked(draftingOf(params.id, query), params.fileId, say);
    await sendWorkbook(reply, `Chỉ tiêu ${query.year} - cần sửa`, workbook);
    return undefined;
  }

  @Endpoint(draftFromSheet)
  async draft(
    @Input(draftFromSheet) { params, body }: InputOf<typeof draftFromSheet>,
  ): Promise<ReplyOf<typeof draftFromSheet>> {
    const { fileId, ...asked } = body;
    const { personId } = currentJourney().actor;
    const command = new DraftFromSheet(randomUUID(), draftingOf(params.id, asked), fileId, personId);
    const made = await this.commands.execute<{ processId: string } | StreamPosition[]>(command);
    return Array.isArray(made) ? { changed: made } : made;
  }
}

type Asked = Omit<Drafting, 'templateId' | 'unitId'> & { readonly unitId: string };

const draftingOf = (templateId: string, { unitId, year, number }: Asked): Drafting => ({
  templateId,
  number,
  year,
  unitId: id<'unit'>(unitId),
});
