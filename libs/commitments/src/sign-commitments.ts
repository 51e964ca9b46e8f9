import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { commitmentStream } from './commitment-stream.js';
import { sign } from './domain/decisions.js';
import { hashRead, targetsOf, type ReadCommitment } from './read-commitment.js';
import { WORKING_CALENDAR } from './working-calendar.js';

/** One act of signing, over one or many commitments: all are signed or none. */
export class SignCommitments {
  constructor(readonly commitments: readonly ReadCommitment[]) {}
}

@CommandHandler(SignCommitments)
export class SignCommitmentsHandler implements ICommandHandler<SignCommitments> {
  constructor(
    private readonly store: EventStore,
    @Inject(WORKING_CALENDAR) private readonly calendar: WorkingCalendar,
  ) {}

  execute({ commitments }: SignCommitments): Promise<readonly StreamPosition[]> {
    const { calendar } = this;
    return this.store.decideMany(commitmentStream, targetsOf(commitments), (state, { now }, id) =>
      sign(state, { now, calendar, termsHash: hashRead(commitments, id) }),
    );
  }
}
