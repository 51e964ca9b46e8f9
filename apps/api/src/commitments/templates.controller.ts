import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { DraftsToIssue } from '#libs/commitments/src/drafts-to-issue.js';
import { IssueDrafts } from '#libs/commitments/src/issue-drafts.js';
import { PublishTemplate } from '#libs/commitments/src/publish-template.js';
import { PublishTemplateVersion } from '#libs/commitments/src/publish-template-version.js';
import { termsReply } from '#libs/commitments/src/read-models/detail/terms-reply.js';
import { TemplateQueries } from '#libs/commitments/src/read-models/template-queries.js';
import { RetireTemplate } from '#libs/commitments/src/retire-template.js';
import { TemplateSheets } from '#libs/commitments/src/template-sheets.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  getTemplate,
  getTemplateTerms,
  issueDrafts,
  listTemplateDrafts,
  listTemplates,
  publishTemplate,
  publishTemplateVersion,
  retireTemplate,
} from '#libs/contracts/src/http/commitment-templates.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { targetsGiven } from './targets-given.js';
import { targetsShown } from './targets-shown.js';
import { templateGiven } from './template-given.js';
import { offerGiven } from './terms-given.js';

/** Templates: read, published, retired; and the drafts that came from them, issued together. */
@Controller()
export class TemplatesController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly clock: Clock,
    private readonly templates: TemplateQueries,
    private readonly sheets: TemplateSheets,
    private readonly drafts: DraftsToIssue,
  ) {}

  @Endpoint(listTemplates)
  async list(): Promise<ReplyOf<typeof listTemplates>> {
    return { items: await this.templates.list(await readerNow(this.clock)) };
  }

  @Endpoint(getTemplate)
  async get(
    @Input(getTemplate) { params }: InputOf<typeof getTemplate>,
  ): Promise<ReplyOf<typeof getTemplate>> {
    return this.templates.one(await readerNow(this.clock), params.id);
  }

  @Endpoint(publishTemplate)
  publish(
    @Input(publishTemplate) { body }: InputOf<typeof publishTemplate>,
  ): Promise<ReplyOf<typeof publishTemplate>> {
    const { unitId, text } = body;
    return this.commands.execute(new PublishTemplate(randomUUID(), id<'unit'>(unitId), templateGiven(text)));
  }

  @Endpoint(publishTemplateVersion)
  publishVersion(
    @Input(publishTemplateVersion) { params, body }: InputOf<typeof publishTemplateVersion>,
  ): Promise<ReplyOf<typeof publishTemplateVersion>> {
    return this.commands.execute(
      new PublishTemplateVersion(params.id, body.version, templateGiven(body.text)),
    );
  }

  @Endpoint(retireTemplate)
  retire(
    @Input(retireTemplate) { params, body }: InputOf<typeof retireTemplate>,
  ): Promise<ReplyOf<typeof retireTemplate>> {
    return this.commands.execute(new RetireTemplate(params.id, body.version, body.reason));
  }

  @Endpoint(getTemplateTerms)
  async terms(
    @Input(getTemplateTerms) { params, query }: InputOf<typeof getTemplateTerms>,
  ): Promise<ReplyOf<typeof getTemplateTerms>> {
    const drafting = { ...query, templateId: params.id, unitId: id<'unit'>(query.unitId) };
    const { signatoryId, terms } = await this.sheets.forOne(drafting);
    return { signatoryId, terms: termsReply(terms) };
  }

  @Endpoint(listTemplateDrafts)
  async waiting(
    @Input(listTemplateDrafts) { params, query }: InputOf<typeof listTemplateDrafts>,
  ): Promise<ReplyOf<typeof listTemplateDrafts>> {
    const { drafts, total } = await this.drafts.of(await readerNow(this.clock), params.id, query.year);
    const items = drafts.map(({ id: draftId, version, number, unit, head, terms, warnings }) => ({
      id: draftId,
      version,
      number,
      unit,
      head,
      targets: targetsShown(terms),
      warnings: [...warnings],
    }));
    return { items, total };
  }

  @Endpoint(issueDrafts)
  async issue(
    @Input(issueDrafts) { body }: InputOf<typeof issueDrafts>,
  ): Promise<ReplyOf<typeof issueDrafts>> {
    const issuing = new IssueDrafts(targetsGiven(body.drafts), offerGiven(body));
    return { changed: await this.commands.execute<StreamPosition[]>(issuing) };
  }
}
