import { Controller } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import { AnswerHandover } from '#libs/commitments/src/answer-handover.js';
import { HandOverCommitments } from '#libs/commitments/src/hand-over-commitments.js';
import { EndedUnits } from '#libs/commitments/src/read-models/ended-units.js';
import { HandoverPreview } from '#libs/commitments/src/read-models/handover-preview.js';
import { SettleHandover } from '#libs/commitments/src/settle-handover.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  answerHandover,
  handOverCommitments,
  listEndedUnits,
  previewHandover,
  settleHandover,
} from '#libs/contracts/src/http/handovers.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { targetsGiven } from './targets-given.js';

/** Heads and chairs change; what they owe passes to their successors. */
@Controller()
export class HandoversController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly previews: HandoverPreview,
    private readonly ended: EndedUnits,
    private readonly clock: Clock,
  ) {}

  @Endpoint(previewHandover)
  async preview(
    @Input(previewHandover) { query }: InputOf<typeof previewHandover>,
  ): Promise<ReplyOf<typeof previewHandover>> {
    const reader = await readerNow(this.clock);
    const { personId, side, on, unitId } = query;
    const takesOver = unitId === undefined ? null : id<'unit'>(unitId);
    return this.previews.of(reader, id<'person'>(personId), { side, on: localDate(on), takesOver });
  }

  @Endpoint(listEndedUnits)
  async endedUnits(): Promise<ReplyOf<typeof listEndedUnits>> {
    return { units: await this.ended.waiting(await readerNow(this.clock)) };
  }

  @Endpoint(handOverCommitments)
  async handOver(
    @Input(handOverCommitments) { body }: InputOf<typeof handOverCommitments>,
  ): Promise<ReplyOf<typeof handOverCommitments>> {
    const { side, to, on, note } = body;
    const unitId = body.unitId === null ? null : id<'unit'>(body.unitId);
    const handover = { side, to: id<'person'>(to), unitId, on: localDate(on), note };
    const changed = await this.commands.execute<StreamPosition[]>(
      new HandOverCommitments(targetsGiven(body.commitments), handover),
    );
    return { changed };
  }

  @Endpoint(answerHandover)
  answer(
    @Input(answerHandover) { params, body }: InputOf<typeof answerHandover>,
  ): Promise<ReplyOf<typeof answerHandover>> {
    const disputed = body.disputed.map((one) => ({ ...one, itemId: id<'item'>(one.itemId) }));
    return this.commands.execute(new AnswerHandover(params.id, body.version, disputed));
  }

  @Endpoint(settleHandover)
  settle(
    @Input(settleHandover) { params, body }: InputOf<typeof settleHandover>,
  ): Promise<ReplyOf<typeof settleHandover>> {
    const lateDays = body.lateDays.map((one) => ({ ...one, itemId: id<'item'>(one.itemId) }));
    return this.commands.execute(new SettleHandover(params.id, body.version, lateDays, body.reason));
  }
}
