import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  getLadder,
  listLadderDuties,
  listLadders,
  previewLadder,
  publishLadder,
  withdrawLadder,
} from '#libs/contracts/src/http/ladders.js';
import { PublishLadder } from '#libs/duties/src/publish-ladder.js';
import { LadderList } from '#libs/duties/src/read-models/ladder-list.js';
import { LadderPreview } from '#libs/duties/src/read-models/ladder-preview.js';
import { WithdrawLadder } from '#libs/duties/src/withdraw-ladder.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { scopeOf } from './scope-of.js';

/** How duties are followed up. */
@Controller()
export class LaddersController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly ladders: LadderList,
    private readonly previews: LadderPreview,
  ) {}

  @Endpoint(listLadders)
  list(): Promise<ReplyOf<typeof listLadders>> {
    return this.ladders.list(currentJourney().actor);
  }

  @Endpoint(listLadderDuties)
  async duties(
    @Input(listLadderDuties) { query }: InputOf<typeof listLadderDuties>,
  ): Promise<ReplyOf<typeof listLadderDuties>> {
    return { items: await this.ladders.duties(currentJourney().actor, query) };
  }

  @Endpoint(getLadder)
  get(@Input(getLadder) { params }: InputOf<typeof getLadder>): Promise<ReplyOf<typeof getLadder>> {
    return this.ladders.one(currentJourney().actor, params.id);
  }

  @Endpoint(publishLadder)
  publish(
    @Input(publishLadder) { body }: InputOf<typeof publishLadder>,
  ): Promise<ReplyOf<typeof publishLadder>> {
    const { kind, where, rungs, mostExtensions, version } = body;
    return this.commands.execute(new PublishLadder(kind, scopeOf(where), { rungs, mostExtensions }, version));
  }

  @Endpoint(withdrawLadder)
  withdraw(
    @Input(withdrawLadder) { body }: InputOf<typeof withdrawLadder>,
  ): Promise<ReplyOf<typeof withdrawLadder>> {
    const { kind, where, version } = body;
    return this.commands.execute(new WithdrawLadder(kind, scopeOf(where), version));
  }

  @Endpoint(previewLadder)
  preview(
    @Input(previewLadder) { body }: InputOf<typeof previewLadder>,
  ): Promise<ReplyOf<typeof previewLadder>> {
    const { dutyId, rungs, mostExtensions } = body;
    return this.previews.of(currentJourney().actor, id(dutyId), { rungs, mostExtensions });
  }
}
