import { Injectable } from '@nestjs/common';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { chosenPreferences, preferenceColumns, type PreferenceColumns } from '../chosen-preferences.js';
import type { Preferences } from '../domain/preferences.js';
import type { SendRules } from '../domain/send-rules.js';
import { readSendRules } from '../read-send-rules.js';

/** What a person chose, and what else decides how he is reached. */
export interface Reach {
  readonly preferences: Preferences;
  readonly rules: SendRules;
  readonly email: string | null;
  readonly emailBounced: boolean;
  readonly hasWebhook: boolean;
}

const REACH = `
  select ${preferenceColumns}, d.email, coalesce(b.address = d.email, false) as "emailBounced",
    coalesce(s.webhook_url is not null, false) as "hasWebhook"
  from people d left join person_preferences p on p.tenant_id = d.tenant_id and p.person_id = d.id
  left join bounced_addresses b on b.tenant_id = d.tenant_id and b.person_id = d.id
  left join sending s on s.tenant_id = d.tenant_id
  where d.tenant_id = $1 and d.id = $2`;

type Found = PreferenceColumns & Pick<Reach, 'email' | 'emailBounced' | 'hasWebhook'>;

const nobody: Found = {
  digest_hour: null,
  channels: null,
  muted: null,
  quiet_from: null,
  quiet_to: null,
  email: null,
  emailBounced: false,
  hasWebhook: false,
};

/** How people are reached. */
@Injectable()
export class PreferenceQueries {
  constructor(private readonly database: Database) {}

  async of(tenantId: TenantId, personId: PersonId): Promise<Reach> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<Found>(REACH, [tenantId, personId]);
      const { email, emailBounced, hasWebhook, ...columns } = rows[0] ?? nobody;
      const rules = (await readSendRules(client, [tenantId]))(tenantId);
      return { preferences: chosenPreferences(columns), rules, email, emailBounced, hasWebhook };
    });
  }
}
