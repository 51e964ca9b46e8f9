import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { AuthorizedAct, Capacity } from './domain/authority.js';

/** Who acts under an authority, and what of it stands beside his signature. */
export interface Acting {
  readonly actor: Actor;
  readonly authority: {
    readonly authorityId: string;
    readonly capacity: Capacity;
    readonly document: string;
  };
}

interface Found {
  readonly grantor: PersonId;
  readonly unit: UnitId;
  readonly capacity: Capacity;
  readonly document: string;
  readonly acts: readonly AuthorizedAct[];
  readonly holds: boolean;
  readonly today: LocalDate;
  readonly grants: readonly Grant[];
}

/** The authority with what its grantor himself holds today. */
const FIND = `
  select a.grantor_id as grantor, a.unit_id as unit, a.capacity, a.document, a.acts, business_today() as today,
    a.revoked_at is null and business_today() between a.valid_from and a.valid_to as holds,
    coalesce((
      select jsonb_agg(jsonb_build_object('function', f.function, 'unit', f.unit_id)) from person_functions f
      where f.tenant_id = a.tenant_id and f.person_id = a.grantor_id
        and f.valid_from <= business_today() and (f.valid_to is null or f.valid_to >= business_today())), '[]') as grants
  from signing_authorities a where a.tenant_id = $1 and a.id = $2 and a.delegate_id = $3`;

const needed: Readonly<Record<AuthorizedAct, Grant['function']>> = {
  SIGN: 'SIGNATORY',
  COUNTERSIGN: 'ASSIGNER',
};

/** Resolves who acts in another's place, with no more than the other holds himself and no farther than the authority reaches. */
@Injectable()
export class ActingFor {
  constructor(
    private readonly database: Database,
    private readonly organization: Organization,
  ) {}

  /** Throws NOT_FOUND where the actor was given no such authority, AUTHORITY_LAPSED or AUTHORITY_NOT_FOR_THIS. */
  async under(authorityId: string, act: AuthorizedAct, { tenantId, personId }: Actor): Promise<Acting> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Found>(FIND, [tenantId, authorityId, personId]),
    );
    const [found] = rows;
    if (!found) throw new RuleBroken('NOT_FOUND', { what: 'authority', id: authorityId });
    if (!found.holds) throw new RuleBroken('AUTHORITY_LAPSED');
    if (!found.acts.includes(act)) throw new RuleBroken('AUTHORITY_NOT_FOR_THIS');
    const grants = await this.within(found, needed[act]);
    return {
      actor: { tenantId, personId, onBehalfOf: found.grantor, grants },
      authority: { authorityId, capacity: found.capacity, document: found.document },
    };
  }

  /** What the grantor holds, cut to the unit of the authority. */
  private async within({ grants, unit, today }: Found, held: Grant['function']): Promise<Grant[]> {
    const cut: Grant[] = [];
    for (const grant of grants.filter((one) => one.function === held)) {
      if (grant.unit === unit || (await this.organization.isWithin(unit, grant.unit, today)))
        cut.push({ function: held, unit });
      else if (await this.organization.isWithin(grant.unit, unit, today)) cut.push(grant);
    }
    return cut;
  }
}
