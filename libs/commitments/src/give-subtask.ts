import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { commitmentStream } from './commitment-stream.js';
import { CommitmentChanges } from './commitment-changes.js';
import { inStatus } from './domain/in-status.js';
import { giveSubtask } from './domain/subtask-decisions.js';
import type { ItemId } from './domain/terms.js';

/** Gives a part of an item to a deputy or a member of staff; who answers for the item goes on to do so. */
export class GiveSubtask {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly subtask: {
      readonly subtaskId: string;
      readonly personId: PersonId;
      readonly task: string;
      readonly on: LocalDate;
    },
  ) {}
}

@CommandHandler(GiveSubtask)
export class GiveSubtaskHandler implements ICommandHandler<GiveSubtask> {
  constructor(
    private readonly store: EventStore,
    private readonly changes: CommitmentChanges,
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  async execute({ id, itemId, subtask }: GiveSubtask): Promise<StreamPosition> {
    const { parties } = inStatus(await readState(this.store, commitmentStream, id), 'IN_FORCE', 'EXPIRED');
    const today = dateOf(await this.clock.now());
    const people = await this.organization.strangersTo(parties.unitId, [subtask.personId], today);
    if (people.length > 0) throw new RuleBroken('PERSON_OUTSIDE_UNIT', { people });
    return this.changes.change({ id, words: null }, (state, { now, by, calendar }) =>
      giveSubtask(state, { itemId, by, now, calendar, ...subtask }),
    );
  }
}
