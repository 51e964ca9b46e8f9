import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { DiscardDrafts } from '#libs/commitments/src/discard-drafts.js';
import { DraftCommitment } from '#libs/commitments/src/draft-commitment.js';
import { IssueCommitment } from '#libs/commitments/src/issue-commitment.js';
import { IssueToSubtree } from '#libs/commitments/src/issue-to-subtree.js';
import { TemplateDesk } from '#libs/commitments/src/template-desk.js';
import { ReviseDraft } from '#libs/commitments/src/revise-draft.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  discardDrafts,
  draftCommitment,
  issueCommitment,
  issueToSubtree,
  reviseDraft,
} from '#libs/contracts/src/http/commitments.js';
import { id } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { targetsGiven } from './targets-given.js';
import { coSignersGiven, offerGiven, termsGiven } from './terms-given.js';

@Controller()
export class DraftingController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly desk: TemplateDesk,
  ) {}

  @Endpoint(draftCommitment)
  async draft(
    @Input(draftCommitment) { body }: InputOf<typeof draftCommitment>,
  ): Promise<ReplyOf<typeof draftCommitment>> {
    const parties = {
      unitId: id<'unit'>(body.unitId),
      signatoryId: id<'person'>(body.signatoryId),
      assignerId: currentJourney().actor.personId,
      coSigners: coSignersGiven(body.coSigners),
    };
    const { template } = body;
    if (template !== null) {
      const { templateId, version: number } = template;
      await this.desk.open({ templateId, number, unitId: parties.unitId, year: body.terms.year });
    }
    const draft = new DraftCommitment(randomUUID(), parties, termsGiven(body.terms), template);
    return this.commands.execute(draft);
  }

  @Endpoint(reviseDraft)
  revise(
    @Input(reviseDraft) { params, body }: InputOf<typeof reviseDraft>,
  ): Promise<ReplyOf<typeof reviseDraft>> {
    const addressed = {
      unitId: id<'unit'>(body.unitId),
      signatoryId: id<'person'>(body.signatoryId),
      coSigners: coSignersGiven(body.coSigners),
    };
    const reviser = currentJourney().actor.personId;
    return this.commands.execute(
      new ReviseDraft(params.id, body.version, addressed, termsGiven(body.terms), reviser),
    );
  }

  @Endpoint(discardDrafts)
  async discard(
    @Input(discardDrafts) { body }: InputOf<typeof discardDrafts>,
  ): Promise<ReplyOf<typeof discardDrafts>> {
    const discarding = new DiscardDrafts(targetsGiven(body.drafts));
    return { changed: await this.commands.execute<StreamPosition[]>(discarding) };
  }

  @Endpoint(issueCommitment)
  issue(
    @Input(issueCommitment) { params, body }: InputOf<typeof issueCommitment>,
  ): Promise<ReplyOf<typeof issueCommitment>> {
    return this.commands.execute(new IssueCommitment(params.id, body.version, offerGiven(body)));
  }

  @Endpoint(issueToSubtree)
  issueToSubtree(
    @Input(issueToSubtree) { body }: InputOf<typeof issueToSubtree>,
  ): Promise<ReplyOf<typeof issueToSubtree>> {
    const { rootUnitId, level, terms } = body;
    const issue = {
      rootUnitId: id<'unit'>(rootUnitId),
      level,
      terms: termsGiven(terms),
      ...offerGiven(body),
    };
    return this.commands.execute(new IssueToSubtree(randomUUID(), issue));
  }
}
