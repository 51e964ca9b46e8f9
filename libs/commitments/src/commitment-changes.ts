import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { principalOf } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { SideRow, StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { CommitmentCalendars } from './commitment-calendars.js';
import { commitmentStream } from './commitment-stream.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import type { Commitment } from './domain/commitment-state.js';
import type { Remark } from '#libs/kernel/src/remark.js';

/** What a change is asked of, and in whose own words. */
interface Asked<Words extends string | null> {
  readonly id: string;
  /** The version that was read, where the change is about what was read. */
  readonly version?: number | undefined;
  readonly words: Words;
  readonly beside?: readonly SideRow[];
}

/** What a decision on one commitment may look at besides its state. */
interface Circumstances<Words extends string | null> {
  readonly now: Instant;
  readonly by: PersonId;
  readonly calendar: WorkingCalendar;
  readonly remark: Words extends string ? Remark : Remark | null;
}

/** Decides on one commitment: who acts, when, by which calendar, and what he says to it, sealed beside the event. */
@Injectable()
export class CommitmentChanges {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: CommitmentCalendars,
  ) {}

  async change<Words extends string | null>(
    { id, version, words, beside = [] }: Asked<Words>,
    decision: (state: Commitment, circumstances: Circumstances<Words>) => readonly CommitmentEvent[],
  ): Promise<StreamPosition> {
    const calendarOf = await this.calendars.of([{ id }]);
    const by = principalOf(currentJourney().actor);
    const sealed = words === null ? null : sealRemark(id, words);
    // Null exactly where there are no words.
    const remark = (sealed?.remark ?? null) as Circumstances<Words>['remark'];
    return this.store.decide(
      commitmentStream,
      id,
      (state, { now }) => decision(state, { now, by, remark, calendar: calendarOf(state) }),
      version,
      sealed ? [sealed.row, ...beside] : beside,
    );
  }
}
