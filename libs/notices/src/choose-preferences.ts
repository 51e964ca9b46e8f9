import { Injectable } from '@nestjs/common';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { choose, type Wished } from './domain/preferences.js';
import { LookAgain } from './look-again.js';
import { readSendRules } from './read-send-rules.js';

const CHOOSE = `
  insert into person_preferences as p (tenant_id, person_id, language, digest_hour, channels, muted, quiet_from, quiet_to)
  values ($1, $2, 'vi', $3, $4, $5, $6, $7)
  on conflict (tenant_id, person_id) do update set digest_hour = excluded.digest_hour, channels = excluded.channels,
    muted = excluded.muted, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`;

/** What a person chooses about being told: his own affair, no part of the record. */
@Injectable()
export class ChoosePreferences {
  constructor(
    private readonly database: Database,
    private readonly lookAgain: LookAgain,
  ) {}

  /** Throws RuleBroken as `choose` does. What waits for the hour he had before is looked at again. */
  async choose(tenantId: TenantId, personId: PersonId, wished: Wished): Promise<void> {
    await this.database.inTransaction(tenantId, async (client) => {
      const rules = (await readSendRules(client, [tenantId]))(tenantId);
      const { digestHour, channels, muted, quiet } = choose(wished, rules);
      await client.query(CHOOSE, [
        tenantId,
        personId,
        digestHour,
        JSON.stringify(channels),
        JSON.stringify(muted),
        quiet?.from ?? null,
        quiet?.to ?? null,
      ]);
      await this.lookAgain.at(tenantId, personId);
    });
  }
}
