import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { Database } from '#libs/platform/src/database/database.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { MailChannel } from './mail-channel.js';
import { renderMail, type MailContent, type MailLanguage } from './texts/render-mail.js';

const BATCH = 200;
/** Seconds before the next try; after the last one the mail has failed for good. */
const RETRY_DELAYS = [5, 30, 120, 600];

interface QueuedMail extends MailContent {
  readonly tenant_id: TenantId;
  readonly id: string;
  readonly person_id: PersonId;
  readonly attempts: number;
}

interface Recipient {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly language: MailLanguage;
}

const CLAIM = `
  select tenant_id, id, person_id, template, values, link, attempts from mails
  where state = 'QUEUED' and next_attempt_at <= clock_timestamp() and ($1::uuid is null or tenant_id = $1)
  order by next_attempt_at limit ${BATCH} for update skip locked`;

const SETTLE = `
  update mails m set state = v.state, recipient = v.recipient, language = v.language, subject = v.subject, body = v.body,
    attempts = m.attempts + 1, error = v.error, delivered_at = case when v.state = 'DELIVERED' then business_now() end,
    next_attempt_at = clock_timestamp() + make_interval(secs => coalesce(v.retry_in, 0))
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, state text, recipient text, language text, subject text,
    body text, error text, retry_in float8)
  where m.tenant_id = v.tenant_id and m.id = v.id`;

/** Writes queued mails in their readers' language and hands them to the channel. Names are looked up only now. */
@Injectable()
export class DeliverMails {
  constructor(
    private readonly relay: RelayDatabase,
    private readonly database: Database,
    private readonly channel: MailChannel,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** Delivers what is queued, of one tenant or of all; returns how many went out. */
  async deliverQueued(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    let delivered = 0;
    while (goOn()) {
      const outcomes = await this.relay.inTransaction((client) => this.deliverBatch(client, tenantId));
      delivered += outcomes.filter((outcome) => outcome === 'DELIVERED').length;
      if (outcomes.length < BATCH) break;
    }
    return delivered;
  }

  private async deliverBatch(client: PoolClient, tenantId: TenantId | undefined): Promise<string[]> {
    const { rows } = await client.query<QueuedMail>(CLAIM, [tenantId ?? null]);
    if (rows.length === 0) return [];
    const recipients = await this.recipientsOf(rows);
    const settled = await Promise.all(rows.map((mail) => this.deliver(mail, recipients.get(mail.person_id))));
    await client.query(SETTLE, [JSON.stringify(settled)]);
    return settled.map((mail) => mail.state);
  }

  private async deliver(mail: QueuedMail, recipient: Recipient | undefined) {
    const { tenant_id, id, attempts } = mail;
    try {
      if (!recipient) throw new Error('the recipient is not known');
      const { name, email, language } = recipient;
      const text = renderMail(mail, { recipient: name, language, publicUrl: this.config.PUBLIC_URL });
      await this.channel.deliver({ id, recipient: name, email, ...text });
      return { tenant_id, id, state: 'DELIVERED', recipient: name, language, ...text, error: null };
    } catch (error) {
      const retryIn = RETRY_DELAYS[attempts];
      const state = retryIn === undefined ? 'FAILED' : 'QUEUED';
      return { tenant_id, id, state, error: clipped(String(error), 500), retry_in: retryIn ?? 0 };
    }
  }

  private async recipientsOf(mails: readonly QueuedMail[]): Promise<Map<PersonId, Recipient>> {
    const found = new Map<PersonId, Recipient>();
    for (const tenant of new Set(mails.map((mail) => mail.tenant_id))) {
      const ids = mails.filter((mail) => mail.tenant_id === tenant).map((mail) => mail.person_id);
      const { rows } = await this.database.inTenant(tenant, (client) =>
        client.query<Recipient>(
          'select id, name, email, language from people where tenant_id = $1 and id = any ($2::uuid[])',
          [tenant, ids],
        ),
      );
      for (const person of rows) found.set(person.id, person);
    }
    return found;
  }
}
