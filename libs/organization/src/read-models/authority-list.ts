import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { AuthorizedAct, Capacity } from '../domain/authority.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly post: string | null;
}

/** An authority as those concerned read it. */
export interface ListedAuthority {
  readonly id: string;
  readonly grantor: Person;
  readonly delegate: Person;
  readonly capacity: Capacity;
  readonly document: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly acts: AuthorizedAct[];
  readonly from: string;
  readonly to: string;
  readonly revokedAt: string | null;
  /** Whether one can sign under it today. */
  readonly holds: boolean;
  /** How many signatures were given under it. */
  readonly uses: number;
}

const person = (id: string): string =>
  `(select jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on($1, p.id, business_today()))
    from people p where p.tenant_id = $1 and p.id = ${id})`;

const LIST = `
  select a.id, ${person('a.grantor_id')} as grantor, ${person('a.delegate_id')} as delegate, a.capacity, a.document,
    jsonb_build_object('id', a.unit_id, 'name', unit_name_on($1, a.unit_id, business_today())) as unit, a.acts,
    a.valid_from as "from", a.valid_to as "to", a.revoked_at as "revokedAt",
    a.revoked_at is null and business_today() between a.valid_from and a.valid_to as holds,
    (select count(*)::int from authority_uses u where u.tenant_id = $1 and u.authority_id = a.id) as uses
  from signing_authorities a
  where a.tenant_id = $1 and (a.grantor_id = $2 or a.delegate_id = $2)
  order by a.valid_to desc, a.id limit 200`;

/** What a person was authorised to, and what he authorised others to. Nobody else reads them. */
@Injectable()
export class AuthorityList {
  constructor(private readonly database: Database) {}

  of({ tenantId, personId }: Actor): Promise<ListedAuthority[]> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<Omit<ListedAuthority, 'revokedAt'> & { revokedAt: Date | null }>(
        LIST,
        [tenantId, personId],
      );
      return rows.map((row) => ({ ...row, revokedAt: row.revokedAt?.toISOString() ?? null }));
    });
  }
}
