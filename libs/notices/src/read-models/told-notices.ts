import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listNotices } from '#libs/contracts/src/http/notices.js';
import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { idIn } from './id-in.js';
import { withNames } from './with-names.js';

type Page = ReplyOf<typeof listNotices>;
type Times = 'createdAt' | 'readAt' | 'sentAt' | 'deliveredAt' | 'failedAt';

interface Found extends Omit<Page['items'][number], Times> {
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly sentAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly failedAt: Date | null;
}

const LIST = `
  select n.id, n.class, n.statutory, n.template, ${withNames} as values, n.link, n.created_at as "createdAt",
    n.read_at as "readAt", o.channel, o.sent_at as "sentAt", o.delivered_at as "deliveredAt", o.failed_at as "failedAt", o.reason
  from notices n join notice_outcomes o on o.tenant_id = n.tenant_id and o.notice_id = n.id
  where n.tenant_id = $1 and n.person_id = $2 and ($3::text is null or n.class = $3) and (not $4 or n.read_at is null)
    and ($5::uuid is null or (n.created_at, n.id) < (
      select last.created_at, last.id from notices last where last.tenant_id = $1 and last.id = $5))
  order by n.created_at desc, n.id desc limit $6`;

const iso = (at: Date | null): string | null => at && at.toISOString();

/** How many of them make whole days: the last one shows which day goes on. A day that is longer than the page is cut. */
function inWholeDays(rows: readonly Found[]): number {
  const days = rows.map(({ createdAt }) => dateOf(instant(createdAt)));
  const cut = days.findIndex((day) => day === days.at(-1));
  return cut > 0 ? cut : rows.length - 1;
}

/** All that a person was told, page by page, with what became of it outside the page. */
@Injectable()
export class ToldNotices {
  constructor(private readonly database: Database) {}

  async list(
    tenantId: TenantId,
    personId: PersonId,
    { class: only, unread, cursor, limit }: InputOf<typeof listNotices>['query'],
  ): Promise<Page> {
    return this.database.inTenant(tenantId, async (client) => {
      const wanted = [tenantId, personId, only ?? null, unread === 'true', idIn(cursor), limit + 1];
      const { rows } = await client.query<Found>(LIST, wanted);
      const { rows: counted } = await client.query<{ unread: number }>(
        'select count(*)::int as unread from notices where tenant_id = $1 and person_id = $2 and read_at is null',
        [tenantId, personId],
      );
      const more = rows.length > limit;
      const items = rows.slice(0, more ? inWholeDays(rows) : limit).map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        readAt: iso(row.readAt),
        sentAt: iso(row.sentAt),
        deliveredAt: iso(row.deliveredAt),
        failedAt: iso(row.failedAt),
      }));
      return { items, next: more ? (items.at(-1)?.id ?? null) : null, unread: counted[0]?.unread ?? 0 };
    });
  }
}
