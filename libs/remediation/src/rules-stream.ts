import type { TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { evolveRules, noRules, type PublishedRules } from './domain/rules-decisions.js';
import type { RemediationRulesPublished } from './domain/rules-events.js';

/** The rules of an administration, one stream with a row that tells those of today. */
export const rulesStream: StreamModel<PublishedRules, RemediationRulesPublished> = {
  type: 'remediation-rules',
  initial: noRules,
  evolve: evolveRules,
  rows: ({ unitId, versions }) =>
    unitId === null
      ? []
      : [
          {
            table: 'remediation_rules',
            stream: 'id',
            key: null,
            rows: versions.slice(-1).map(({ number, rules, at, by }) => ({
              number,
              rules,
              published_at: at,
              published_by: by,
            })),
          },
        ],
  duties: () => [],
  subject: ({ unitId: unit }) => (unit === null ? undefined : { unit, people: {} }),
};

/** A tenant has one stream of rules; its id follows from the tenant's. */
export const rulesId = (tenantId: TenantId): string => derivedId(`remediation rules ${tenantId}`);
