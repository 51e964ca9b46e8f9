import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { SendRules } from '../domain/send-rules.js';
import { readSendRules } from '../read-send-rules.js';

/** A webhook as its administrator sees it. */
export interface WebhookState {
  readonly url: string;
  readonly enabled: boolean;
  readonly failures: number;
  readonly error: string | null;
  readonly since: Date | null;
}

/** How a tenant sends, and what it holds back. */
export interface SendingState {
  readonly version: number;
  readonly rules: SendRules;
  readonly webhook: WebhookState | null;
  readonly hours: readonly { readonly hour: Date; readonly sent: number; readonly heldBack: number }[];
  readonly waiting: Waiting;
}

interface Waiting {
  readonly messages: number;
  readonly overHourCap: number;
  readonly overPersonCap: number;
  readonly failed: number;
}

const ROW = `
  select s.version, s.webhook_url as url, s.webhook_enabled as enabled, coalesce(f.failures, 0) as failures, f.error, f.since
  from sending s left join webhook_failures f on f.tenant_id = s.tenant_id where s.tenant_id = $1`;

const HOURS = `
  select hour, taken as sent, held as "heldBack" from sent_counts
  where tenant_id = $1 and hour > business_now() - interval '1 day' and taken + held > 0 order by hour desc`;

const WAITING = `
  select
    (select count(*)::int from deliveries where tenant_id = $1 and state in ('QUEUED', 'SENDING')) as messages,
    (select count(*)::int from deliveries where tenant_id = $1 and state = 'QUEUED' and reason = 'OVER_CAP') as "overHourCap",
    (select count(*)::int from notices where tenant_id = $1 and handed_at is null and reason = 'OVER_CAP') as "overPersonCap",
    (select count(*)::int from deliveries d where tenant_id = $1 and queued_at > business_now() - interval '1 day'
       and failed_at is not null and not exists (
         select from deliveries other where other.tenant_id = d.tenant_id and (other.position > d.position or other.failed_at is null)
           and (other.notice_id = d.notice_id or other.digest_id = d.digest_id)))
      + (select count(*)::int from notices where tenant_id = $1 and handed_at > business_now() - interval '1 day'
         and reason in ('FAILS', 'ENDS_WORKERS')) as failed`;

type Row = { readonly version: number } & Omit<WebhookState, 'url'> & { readonly url: string | null };

/** What those see who keep the service running. */
@Injectable()
export class SendingQueries {
  constructor(private readonly database: Database) {}

  async of(tenantId: TenantId): Promise<SendingState> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<Row>(ROW, [tenantId]);
      const { rows: hours } = await client.query<SendingState['hours'][number]>(HOURS, [tenantId]);
      const { rows: waiting } = await client.query<Waiting>(WAITING, [tenantId]);
      const rules = (await readSendRules(client, [tenantId]))(tenantId);
      const [row] = rows;
      return {
        version: row?.version ?? 0,
        rules,
        webhook: row && row.url !== null ? { ...row, url: row.url } : null,
        hours,
        waiting: waiting[0] ?? { messages: 0, overHourCap: 0, overPersonCap: 0, failed: 0 },
      };
    });
  }
}
