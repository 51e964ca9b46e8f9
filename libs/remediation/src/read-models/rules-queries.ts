import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getRemediationRules, RemediationRules } from '#libs/contracts/src/http/remediation-rules.js';
import { Database } from '#libs/platform/src/database/database.js';
import { holds } from '#libs/platform/src/reading/holds.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { defaultRules } from '../domain/rules.js';
import { personNamed } from './visible.js';

type Reply = ReplyOf<typeof getRemediationRules>;

interface Found extends Omit<Reply, 'publishedAt' | 'rules'> {
  readonly rules: RemediationRules | null;
  readonly publishedAt: Date | null;
}

const FIND = `
  select coalesce(r.number, 0) as number, coalesce(r.version, 0) as version, r.rules, r.published_at as "publishedAt",
    ${personNamed('r.published_by')} as "publishedBy", ${holds('$2', "'ADMINISTRATOR'", 's.root_unit_id', '$3')} as "mayPublish"
  from level_schemes s left join remediation_rules r on r.tenant_id = $1
  where s.tenant_id = $1`;

/** The terms of today as the page shows them: everybody lives by them. */
@Injectable()
export class RulesQueries {
  constructor(private readonly database: Database) {}

  async read({ actor: { tenantId, personId }, today }: Reader): Promise<Reply> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Found>(FIND, [tenantId, personId, today]),
    );
    if (!rows[0]) throw new Error('an administration has no levels');
    const { rules, publishedAt, ...found } = rows[0];
    return { ...found, rules: rules ?? shown(), publishedAt: publishedAt?.toISOString() ?? null };
  }
}

const shown = (): RemediationRules => ({
  ...defaultRules.rules,
  severities: defaultRules.rules.severities.map((severity) => ({ ...severity, name: { ...severity.name } })),
  sample: { ...defaultRules.rules.sample },
});
