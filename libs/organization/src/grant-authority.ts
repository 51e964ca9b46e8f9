import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { authorityStream } from './authority-stream.js';
import { grantAuthority, type Authority } from './domain/authority.js';

/** Somebody authorises another to sign in his place. He does so himself: nobody passes on what he was given. */
export class GrantAuthority {
  readonly concerns: Subject;

  constructor(readonly authority: Authority) {
    this.concerns = { unit: authority.unitId, people: { grantor: authority.grantorId } };
  }
}

@CommandHandler(GrantAuthority)
export class GrantAuthorityHandler implements ICommandHandler<GrantAuthority> {
  constructor(
    private readonly store: EventStore,
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  async execute({ authority }: GrantAuthority): Promise<StreamPosition> {
    const { authorityId, unitId, delegateId } = authority;
    const today = dateOf(await this.clock.now());
    const people = await this.organization.strangersTo(unitId, [delegateId], today);
    if (people.length > 0) throw new RuleBroken('DELEGATE_ELSEWHERE', { people });
    return this.store.decide(authorityStream, authorityId, (state) =>
      grantAuthority(state, authority, today),
    );
  }
}
