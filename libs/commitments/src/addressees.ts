import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Addressed } from './domain/parties.js';
import { peopleNamedIn, type Terms } from './domain/terms.js';

/** Whom a commitment may bind: the head of its unit, and for single items people of that unit. */
@Injectable()
export class Addressees {
  constructor(
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  /** Throws SIGNATORY_NOT_HEAD, NOT_A_SIGNATORY or PERSON_OUTSIDE_UNIT, as of today. */
  async demand(
    { unitId, signatoryId }: Pick<Addressed, 'unitId' | 'signatoryId'>,
    terms: Terms,
  ): Promise<void> {
    const today = dateOf(await this.clock.now());
    const head = await this.organization.headOf(unitId, today);
    if (head?.head !== signatoryId) throw new RuleBroken('SIGNATORY_NOT_HEAD', { unitId });
    if (!head.signs) throw new RuleBroken('NOT_A_SIGNATORY', { unitId });
    const named = peopleNamedIn(terms).filter((person) => person !== signatoryId);
    const strangers = named.length > 0 ? await this.organization.strangersTo(unitId, named, today) : [];
    if (strangers.length > 0) throw new RuleBroken('PERSON_OUTSIDE_UNIT', { people: strangers });
  }
}
