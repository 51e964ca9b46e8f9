import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { principalOf } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { CommitmentCalendars } from './commitment-calendars.js';
import { commitmentStream } from './commitment-stream.js';
import { answerHandover } from './domain/handover-decisions.js';
import type { ItemId } from './domain/terms.js';

/** The successor accepts the statement, or says of which items it is not right and why. */
export class AnswerHandover {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly disputed: readonly { readonly itemId: ItemId; readonly reason: string }[],
  ) {}
}

@CommandHandler(AnswerHandover)
export class AnswerHandoverHandler implements ICommandHandler<AnswerHandover> {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: CommitmentCalendars,
  ) {}

  async execute({ id, version, disputed }: AnswerHandover): Promise<StreamPosition> {
    const calendarOf = await this.calendars.of([{ id }]);
    const by = principalOf(currentJourney().actor);
    const sealed = disputed.map(({ itemId, reason }) => ({ itemId, ...sealRemark(id, reason) }));
    const points = sealed.map(({ itemId, remark }) => ({ itemId, remark }));
    return this.store.decide(
      commitmentStream,
      id,
      (state, { now }) => answerHandover(state, { by, disputed: points, now, calendar: calendarOf(state) }),
      version,
      sealed.map(({ row }) => row),
    );
  }
}
