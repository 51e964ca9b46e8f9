import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore, type Target } from '#libs/kernel/src/event-store.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { CommitmentCalendars } from './commitment-calendars.js';
import { commitmentStream } from './commitment-stream.js';
import { partiesOf } from './domain/commitment-state.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import { evolve } from './domain/evolve.js';
import { handOver, succeedUnit } from './domain/handover-decisions.js';
import type { ItemStatement } from './domain/handover-events.js';
import type { Side } from './domain/parties.js';
import { readStates } from './read-states.js';
import { Statements } from './statements.js';
import { Successors } from './successors.js';

/**
 * What a side of these commitments owes passes to a successor from a day on: all are handed over or none. What a unit that is no more
 * owed passes to another unit with it, whose head is the successor.
 */
export class HandOverCommitments {
  constructor(
    readonly commitments: readonly Required<Target>[],
    readonly handover: {
      readonly side: Side;
      readonly to: PersonId;
      /** The unit that takes over; null while their own stand. */
      readonly unitId: UnitId | null;
      readonly on: LocalDate;
      readonly note: string | null;
    },
  ) {}
}

@CommandHandler(HandOverCommitments)
export class HandOverCommitmentsHandler implements ICommandHandler<HandOverCommitments> {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: CommitmentCalendars,
    private readonly statements: Statements,
    private readonly successors: Successors,
  ) {}

  async execute({ commitments, handover }: HandOverCommitments): Promise<readonly StreamPosition[]> {
    const { side, to, unitId, on, note } = handover;
    if (unitId !== null && note === null) throw new RuleBroken('GROUND_NEEDED');
    if (new Set(commitments.map(({ id }) => id)).size < commitments.length)
      throw new RuleBroken('NAMED_TWICE');
    const calendarOf = await this.calendars.of(commitments);
    const statements = new Map<string, readonly ItemStatement[]>();
    for (const [id, state] of await readStates(this.store, commitments)) {
      const unit = partiesOf(state)?.unitId;
      if (unit && unitId !== null) await this.successors.demandEnded(unit, on);
      if (unit) await this.successors.demand(side, unitId ?? unit, to);
      statements.set(id, await this.statements.of(id, state, side, on, calendarOf(state)));
    }
    const sealed = new Map(
      commitments.flatMap(({ id }) => (note === null ? [] : [[id, sealRemark(id, note)] as const])),
    );
    return this.store.decideMany(
      commitmentStream,
      commitments,
      (state, { now }, id) => {
        const statement = statements.get(id) ?? [];
        const remark = sealed.get(id)?.remark ?? null;
        const succeeded: CommitmentEvent[] =
          unitId === null ? [] : succeedUnit(state, { to: unitId, on, now });
        const passed = succeeded.reduce(evolve, state);
        const handover = { side, to, on, statement, remark, now, calendar: calendarOf(state) };
        return [...succeeded, ...handOver(passed, handover)];
      },
      [...sealed.values()].map(({ row }) => row),
    );
  }
}
