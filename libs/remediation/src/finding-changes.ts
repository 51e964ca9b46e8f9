import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Circumstances, type Around, type Asked } from './circumstances.js';
import type { FindingEvent } from './domain/finding-events.js';
import type { FindingId } from './domain/finding-text.js';
import type { Finding } from './domain/finding.js';
import { findingStream } from './finding-stream.js';
import { FollowedUp } from './read-models/followed-up.js';

/** Decides on one finding. */
@Injectable()
export class FindingChanges {
  constructor(
    private readonly store: EventStore,
    private readonly followed: FollowedUp,
    private readonly circumstances: Circumstances,
  ) {}

  async change<Words extends string | null>(
    asked: Asked<FindingId, Words>,
    decision: (state: Finding, around: Around<Words> & { readonly now: Instant }) => readonly FindingEvent[],
  ): Promise<StreamPosition> {
    const unitId = (await this.followed.finding(asked.id))?.unitId;
    const { around, beside } = await this.circumstances.of(unitId, asked);
    return this.store.decide(
      findingStream,
      asked.id,
      (state, { now }) => decision(state, { ...around, now }),
      undefined,
      beside,
    );
  }
}
