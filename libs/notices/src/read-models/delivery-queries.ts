import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listMails } from '#libs/contracts/src/http/my-work.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { idIn } from './id-in.js';

type Page = ReplyOf<typeof listMails>;
type Filter = Pick<InputOf<typeof listMails>['query'], 'cursor' | 'limit'>;

interface FoundMail extends Omit<
  Page['items'][number],
  'queuedAt' | 'sentAt' | 'deliveredAt' | 'failedAt' | 'waitsUntil' | 'retries'
> {
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly failedAt: Date | null;
  readonly waitsUntil: Date | null;
  readonly retries: readonly { readonly at: string; readonly by: string }[];
}

/** The mailbox page: messages as they were sent, by whatever channel, newest first. */
@Injectable()
export class DeliveryQueries {
  constructor(private readonly database: Database) {}

  /** Everybody's mails are for those who administer the whole tree, not a part of it. */
  async mayReadAll({ tenantId, grants }: Actor): Promise<boolean> {
    const units = grants.filter((grant) => grant.function === 'ADMINISTRATOR').map((grant) => grant.unit);
    const { rowCount } = await this.database.inTenant(tenantId, (client) =>
      client.query('select 1 from level_schemes where tenant_id = $1 and root_unit_id = any ($2::uuid[])', [
        tenantId,
        units,
      ]),
    );
    return rowCount === 1;
  }

  /** One page, of one person or, where none is named, of the whole tenant. The cursor is the last mail's id. */
  async list(tenantId: TenantId, personId: PersonId | undefined, { cursor, limit }: Filter): Promise<Page> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<FoundMail>(
        `select m.id, coalesce(m.recipient, p.name, '') as "to", coalesce(m.subject, '') as subject,
           coalesce(m.body, '') as body, coalesce(m.language, p.language, 'vi') as language, m.channel,
           m.state, m.reason, m.queued_at as "queuedAt", m.sent_at as "sentAt", m.delivered_at as "deliveredAt",
           m.failed_at as "failedAt", case when m.state = 'QUEUED' and m.deliver_at > business_now() then m.deliver_at end as "waitsUntil",
           m.attempts, m.error, m.address, m.statutory, r.retries, m.correlation_id as "correlationId"
         from deliveries m left join people p on p.tenant_id = m.tenant_id and p.id = m.person_id
         cross join lateral (
           select coalesce(jsonb_agg(jsonb_build_object('at', r.retried_at, 'by', coalesce(b.name, '')) order by r.number), '[]') as retries
           from delivery_retries r left join people b on b.tenant_id = r.tenant_id and b.id = r.retried_by
           where r.tenant_id = m.tenant_id and r.delivery_id = m.id) r
         where m.tenant_id = $1 and ($2::uuid is null or m.person_id = $2)
           and ($3::uuid is null or (m.queued_at, m.id) < (
             select last.queued_at, last.id from deliveries last where last.tenant_id = $1 and last.id = $3))
         order by m.queued_at desc, m.id desc limit $4`,
        [tenantId, personId ?? null, idIn(cursor), limit + 1],
      ),
    );
    const items = rows.slice(0, limit).map((row) => ({
      ...row,
      queuedAt: row.queuedAt.toISOString(),
      sentAt: iso(row.sentAt),
      deliveredAt: iso(row.deliveredAt),
      failedAt: iso(row.failedAt),
      waitsUntil: iso(row.waitsUntil),
      retries: row.retries.map(({ at, by }) => ({ at: new Date(at).toISOString(), by })),
    }));
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? last.id : null };
  }
}

const iso = (at: Date | null): string | null => at && at.toISOString();
