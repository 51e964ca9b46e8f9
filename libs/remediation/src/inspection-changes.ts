import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { SideRow, StreamPosition } from '#libs/kernel/src/stream-model.js';
import { doerNow } from './doer.js';
import type { InspectionId } from './domain/finding-text.js';
import type { InspectionEvent } from './domain/inspection-events.js';
import type { Inspection } from './domain/inspection.js';
import type { RulesInForce } from './domain/rules.js';
import { inspectionStream } from './inspection-stream.js';
import { RulesToday } from './read-models/rules-today.js';

interface Around {
  readonly now: Instant;
  readonly by: PersonId;
  readonly rules: RulesInForce;
}

interface Asked {
  readonly id: InspectionId;
  readonly version?: number;
  readonly beside?: readonly SideRow[];
}

/** Decides on one inspection: who acts, when, and by which rules. */
@Injectable()
export class InspectionChanges {
  constructor(
    private readonly store: EventStore,
    private readonly today: RulesToday,
  ) {}

  async change(
    { id, version, beside = [] }: Asked,
    decision: (state: Inspection, around: Around) => readonly InspectionEvent[],
  ): Promise<StreamPosition> {
    const { by } = doerNow();
    const rules = await this.today.read();
    return this.store.decide(
      inspectionStream,
      id,
      (state, { now }) => decision(state, { now, by, rules }),
      version,
      beside,
    );
  }
}
