import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Addressees } from './addressees.js';
import { termsHash } from './canonical-terms.js';
import { commitmentStream } from './commitment-stream.js';
import type { Commitment } from './domain/commitment-state.js';
import { issue } from './domain/decisions.js';

type Draft = Extract<Commitment, { readonly status: 'DRAFT' }>;

export class IssueCommitment {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly signBy: LocalDate,
  ) {}
}

@CommandHandler(IssueCommitment)
export class IssueCommitmentHandler implements ICommandHandler<IssueCommitment> {
  constructor(
    private readonly store: EventStore,
    private readonly addressees: Addressees,
    private readonly calendars: WorkingCalendars,
  ) {}

  async execute({ id, version, signBy }: IssueCommitment): Promise<StreamPosition> {
    const drafted = await this.demandAddressees(id, version);
    const calendar = await (drafted ? this.calendars.of(drafted.parties.unitId) : this.calendars.ofTenant());
    const hash: Parameters<typeof issue>[1]['hash'] = (parties, terms) => termsHash(id, parties, terms);
    return this.store.decide(
      commitmentStream,
      id,
      (state, { now }) => issue(state, { now, calendar, signBy, hash }),
      version,
    );
  }

  /** Posts change hands while a draft waits. What was read is what is issued: both are of the version asked for. */
  private async demandAddressees(id: string, version: number): Promise<Draft | undefined> {
    let read: Commitment | undefined;
    const look = (state: Commitment): [] => {
      read = state;
      return [];
    };
    await this.store.decide(commitmentStream, id, look, version);
    if (read?.status !== 'DRAFT') return undefined;
    await this.addressees.demand(read.parties, read.terms);
    return read;
  }
}
