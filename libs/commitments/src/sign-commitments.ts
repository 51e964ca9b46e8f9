import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { commitmentStream } from './commitment-stream.js';
import type { Commitment } from './domain/commitment-state.js';
import { sign } from './domain/decisions.js';
import { hashRead, targetsOf, type ReadCommitment } from './read-commitment.js';

/** One act of signing, over one or many commitments: all are signed or none. */
export class SignCommitments {
  constructor(readonly commitments: readonly ReadCommitment[]) {}
}

@CommandHandler(SignCommitments)
export class SignCommitmentsHandler implements ICommandHandler<SignCommitments> {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: WorkingCalendars,
  ) {}

  async execute({ commitments }: SignCommitments): Promise<readonly StreamPosition[]> {
    const calendarOf = await this.calendarsOf(commitments);
    return this.store.decideMany(commitmentStream, targetsOf(commitments), (state, { now }, id) =>
      sign(state, { now, calendar: calendarOf(state), termsHash: hashRead(commitments, id) }),
    );
  }

  /** Only where units work by calendars of their own are the commitments looked at beforehand. */
  private async calendarsOf(
    commitments: readonly ReadCommitment[],
  ): Promise<(commitment: Commitment) => WorkingCalendar> {
    const shared = await this.calendars.shared();
    if (shared) return () => shared;
    const units = new Set<UnitId>();
    await this.store.decideMany(commitmentStream, targetsOf(commitments), (state) => {
      if (state.status !== 'NONE') units.add(state.parties.unitId);
      return [];
    });
    const calendars = await this.calendars.ofUnits([...units]);
    const own = await this.calendars.ofTenant();
    return (state) => {
      const calendar = state.status === 'NONE' ? own : calendars.get(state.parties.unitId);
      if (!calendar) throw new RuleBroken('CALENDAR_MISSING', {});
      return calendar;
    };
  }
}
