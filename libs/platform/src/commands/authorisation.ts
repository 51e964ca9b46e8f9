import { principalOf, type Actor } from '#libs/kernel/src/actor.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Allowance, Subject } from '#libs/kernel/src/who-may.js';

/**
 * The open question "may this person do this to that subject?". The command bus opens it with the use case's
 * allowances; whoever first knows the subject settles it. A command that ends with the question open is a fault.
 */
export class Authorisation {
  private answered = false;

  constructor(
    readonly useCase: string,
    private readonly allowances: readonly Allowance[],
    private readonly actor: Actor,
    private readonly organization: Organization,
  ) {}

  get settled(): boolean {
    return this.answered;
  }

  /** Passes or throws RuleBroken NOT_ALLOWED, which names who can. */
  async settle(subject: Subject, on: LocalDate): Promise<void> {
    this.answered = true;
    for (const allowance of this.allowances) {
      if (await this.holds(allowance, subject, on)) return;
    }
    throw new RuleBroken('NOT_ALLOWED', { useCase: this.useCase, whoCan: this.allowances });
  }

  private async holds(
    { function: required, as, below }: Allowance,
    subject: Subject,
    on: LocalDate,
  ): Promise<boolean> {
    if (as !== undefined && ![subject.people[as] ?? []].flat().includes(principalOf(this.actor)))
      return false;
    for (const grant of this.actor.grants) {
      if (grant.function !== required) continue;
      if (grant.unit === subject.unit || (await this.organization.isWithin(subject.unit, grant.unit, on)))
        return true;
      if (below && (await this.organization.isWithin(grant.unit, subject.unit, on))) return true;
    }
    return false;
  }
}
