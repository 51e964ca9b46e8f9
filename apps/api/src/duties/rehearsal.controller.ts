import { Controller } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { rehearse, rehearseDay, type RehearsedDraft } from '#libs/contracts/src/http/rehearsal.js';
import type { Draft } from '#libs/duties/src/read-models/rehearsal-queries.js';
import { RehearsalReplies } from '#libs/duties/src/read-models/rehearsal-replies.js';
import { id } from '#libs/kernel/src/ids.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { scopeOf } from './scope-of.js';

/** What ladders will do before they do it. */
@Controller()
export class RehearsalController {
  constructor(private readonly rehearsals: RehearsalReplies) {}

  @Endpoint(rehearse)
  play(@Input(rehearse) { body }: InputOf<typeof rehearse>): Promise<ReplyOf<typeof rehearse>> {
    const { unitId, days, draft } = body;
    return this.rehearsals.compare(currentJourney().actor, { unitId: id(unitId), days }, draftOf(draft));
  }

  @Endpoint(rehearseDay)
  day(@Input(rehearseDay) { body }: InputOf<typeof rehearseDay>): Promise<ReplyOf<typeof rehearseDay>> {
    const { unitId, days, draft, day } = body;
    const what = { unitId: id<'unit'>(unitId), days };
    return this.rehearsals.day(currentJourney().actor, what, draftOf(draft), localDate(day));
  }
}

const draftOf = (draft: RehearsedDraft | null): Draft | null =>
  draft && { kind: draft.kind, where: scopeOf(draft.where), ladder: draft.ladder };
