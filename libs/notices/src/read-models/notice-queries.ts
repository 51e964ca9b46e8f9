import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { notice } from '#libs/contracts/src/http/my-work.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { withNames } from './with-names.js';

type Notice = z.output<typeof notice>;

interface FoundNotice extends Omit<Notice, 'createdAt' | 'readAt'> {
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** What a person was told; everybody sees only his own. */
@Injectable()
export class NoticeQueries {
  constructor(private readonly database: Database) {}

  /** The newest, unread ones first, and how many are unread in all. */
  async of(tenantId: TenantId, personId: PersonId): Promise<{ notices: Notice[]; unread: number }> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<FoundNotice>(
        `select id, class, statutory, template, ${withNames} as values, link, created_at as "createdAt", read_at as "readAt"
         from notices n where tenant_id = $1 and person_id = $2
         order by read_at is not null, created_at desc, id limit 50`,
        [tenantId, personId],
      );
      const { rows: counted } = await client.query<{ unread: number }>(
        'select count(*)::int as unread from notices where tenant_id = $1 and person_id = $2 and read_at is null',
        [tenantId, personId],
      );
      const notices = rows.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        readAt: row.readAt && row.readAt.toISOString(),
      }));
      return { notices, unread: counted[0]?.unread ?? 0 };
    });
  }

  /** Marks a person's own notice as read, once. Throws RuleBroken NOT_FOUND where he has none with this id. */
  async markRead(tenantId: TenantId, personId: PersonId, id: string): Promise<void> {
    const { rowCount } = await this.database.inTenant(tenantId, (client) =>
      client.query(
        `update notices set read_at = coalesce(read_at, business_now())
         where tenant_id = $1 and person_id = $2 and id = $3`,
        [tenantId, personId, id],
      ),
    );
    if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'notice', id });
  }

  /** Marks as read what leads to a page of his that a person has opened, or all that he was told. */
  async see(tenantId: TenantId, personId: PersonId, link: string | undefined): Promise<void> {
    await this.database.inTenant(tenantId, (client) =>
      client.query(
        `update notices set read_at = business_now()
         where tenant_id = $1 and person_id = $2 and read_at is null and ($3::text is null or link = $3)`,
        [tenantId, personId, link ?? null],
      ),
    );
  }
}
