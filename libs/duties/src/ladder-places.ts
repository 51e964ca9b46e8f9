import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { policyAbove } from './domain/cascade.js';
import type { Publishing } from './domain/ladder-decisions.js';
import type { LadderScope } from './domain/ladder.js';
import { owedDuties } from './read-models/owed-duties.js';
import { publishedLadders } from './read-models/policies.js';

const ROOT = 'select root_unit_id as unit from level_schemes where tenant_id = $1';
const HOME = 'select unit_id as unit from persons where tenant_id = $1 and id = $2';

/** Finds out about a place where a ladder is to hold: who may change it, and what holds there otherwise. */
@Injectable()
export class LadderPlaces {
  constructor(
    private readonly database: Database,
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  /** Settles who may: over the whole administration, over the unit, or over the duty's unit. Says what a decision must know. */
  async demand(kind: string, where: LadderScope): Promise<Omit<Publishing, 'at'>> {
    const { actor, authorisation } = currentJourney();
    const root = await this.unitBy(ROOT);
    const subject = await this.subjectOf(kind, where, root);
    const today = dateOf(await this.clock.now());
    await authorisation?.settle(subject, today);
    const chain = await this.organization.chainAbove(subject.unit, today);
    const published = await this.database.inTenant(actor.tenantId, (client) =>
      publishedLadders(client, actor.tenantId),
    );
    const units = where.scope === 'TENANT' ? [] : chain.map(({ unit }) => unit);
    const above = policyAbove({ kind, where }, units, published).ladder;
    return { by: actor.personId, concerned: await this.isConcerned(where, subject, root), above };
  }

  private async subjectOf(kind: string, where: LadderScope, root: UnitId | null): Promise<Subject> {
    const { tenantId } = currentJourney().actor;
    switch (where.scope) {
      case 'TENANT':
        if (root === null) throw new RuleBroken('NOT_FOUND', { what: 'levels' });
        return { unit: root, people: {} };
      case 'UNIT':
        return { unit: where.unitId, people: {} };
      case 'DUTY': {
        const { dutyId } = where;
        const duties = await this.database.inTenant(tenantId, (client) =>
          owedDuties(client, tenantId, [dutyId]),
        );
        const duty = duties.get(dutyId);
        if (!duty || duty.kind !== kind) throw new RuleBroken('NOT_FOUND', { what: 'duty', id: dutyId });
        return { unit: duty.unit, people: { owner: duty.owner, creditor: duty.creditor } };
      }
    }
  }

  /** Whether who acts is followed up by it himself. Where nobody stands above the place, nobody else could change it. */
  private async isConcerned(where: LadderScope, subject: Subject, root: UnitId | null): Promise<boolean> {
    const { personId } = currentJourney().actor;
    if (where.scope === 'DUTY') return subject.people['owner'] === personId;
    if (where.scope === 'TENANT' || subject.unit === root) return false;
    const home = await this.unitBy(HOME, personId);
    const today = dateOf(await this.clock.now());
    return home !== null && (await this.organization.isWithin(home, subject.unit, today));
  }

  private async unitBy(text: string, ...values: readonly string[]): Promise<UnitId | null> {
    const { tenantId } = currentJourney().actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ unit: UnitId | null }>(text, [tenantId, ...values]),
    );
    return rows[0]?.unit ?? null;
  }
}
