import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { defaultRules, type RulesInForce } from '../domain/rules.js';

/** The rules of the administration that hold today. */
@Injectable()
export class RulesToday {
  constructor(private readonly database: Database) {}

  async read(): Promise<RulesInForce> {
    const { tenantId } = currentJourney().actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<RulesInForce>('select number, rules from remediation_rules where tenant_id = $1', [
        tenantId,
      ]),
    );
    return rows[0] ?? defaultRules;
  }
}
