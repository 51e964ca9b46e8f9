import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import { DraftCommitment } from '#libs/commitments/src/draft-commitment.js';
import { IssueCommitment } from '#libs/commitments/src/issue-commitment.js';
import { IssueToSubtree } from '#libs/commitments/src/issue-to-subtree.js';
import { ReviseDraft } from '#libs/commitments/src/revise-draft.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  draftCommitment,
  issueCommitment,
  issueToSubtree,
  reviseDraft,
} from '#libs/contracts/src/http/commitments.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { termsGiven } from './terms-given.js';

@Controller()
export class DraftingController {
  constructor(private readonly commands: AuthorizedCommands) {}

  @Endpoint(draftCommitment)
  draft(
    @Input(draftCommitment) { body }: InputOf<typeof draftCommitment>,
  ): Promise<ReplyOf<typeof draftCommitment>> {
    const parties = {
      unitId: id<'unit'>(body.unitId),
      signatoryId: id<'person'>(body.signatoryId),
      assignerId: currentJourney().actor.personId,
    };
    return this.commands.execute(new DraftCommitment(randomUUID(), parties, termsGiven(body.terms)));
  }

  @Endpoint(reviseDraft)
  revise(
    @Input(reviseDraft) { params, body }: InputOf<typeof reviseDraft>,
  ): Promise<ReplyOf<typeof reviseDraft>> {
    const parties = { unitId: id<'unit'>(body.unitId), signatoryId: id<'person'>(body.signatoryId) };
    const reviser = currentJourney().actor.personId;
    return this.commands.execute(
      new ReviseDraft(params.id, body.version, parties, termsGiven(body.terms), reviser),
    );
  }

  @Endpoint(issueCommitment)
  issue(
    @Input(issueCommitment) { params, body }: InputOf<typeof issueCommitment>,
  ): Promise<ReplyOf<typeof issueCommitment>> {
    return this.commands.execute(new IssueCommitment(params.id, body.version, localDate(body.signBy)));
  }

  @Endpoint(issueToSubtree)
  issueToSubtree(
    @Input(issueToSubtree) { body }: InputOf<typeof issueToSubtree>,
  ): Promise<ReplyOf<typeof issueToSubtree>> {
    const { rootUnitId, level, signBy, terms } = body;
    const issue = {
      rootUnitId: id<'unit'>(rootUnitId),
      level,
      signBy: localDate(signBy),
      terms: termsGiven(terms),
    };
    return this.commands.execute(new IssueToSubtree(randomUUID(), issue));
  }
}
