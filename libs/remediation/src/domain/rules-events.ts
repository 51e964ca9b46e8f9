import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { RemediationRules } from './rules.js';

/** Other rules from now on; what was concluded before keeps its own. */
export type RemediationRulesPublished = DomainEvent<
  'RemediationRulesPublished',
  {
    readonly at: Instant;
    readonly by: PersonId;
    /** The unit at the top, whose administrator published them. */
    readonly unitId: UnitId;
    readonly number: number;
    readonly rules: RemediationRules;
  }
>;
