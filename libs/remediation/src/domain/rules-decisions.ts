import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { RemediationRulesPublished } from './rules-events.js';
import { defaultRules, type RemediationRules, type RulesInForce } from './rules.js';

/** The rules of an administration with every version they had. */
export interface PublishedRules {
  readonly unitId: UnitId | null;
  readonly versions: readonly (RulesInForce & { readonly at: Instant; readonly by: PersonId })[];
}

export const noRules: PublishedRules = { unitId: null, versions: [] };

export const evolveRules = (
  { versions }: PublishedRules,
  { data: { at, by, unitId, number, rules } }: RemediationRulesPublished,
): PublishedRules => ({ unitId, versions: [...versions, { number, rules, at, by }] });

/** Those that hold today. */
export const inForce = ({ versions }: PublishedRules): RulesInForce => versions.at(-1) ?? defaultRules;

/** Severities that findings name stay: a code that was there once may change its limit and its name, and never goes. */
export function publishRules(
  state: PublishedRules,
  {
    unitId,
    rules,
    by,
    now: at,
  }: {
    readonly unitId: UnitId;
    readonly rules: RemediationRules;
    readonly by: PersonId;
    readonly now: Instant;
  },
): RemediationRulesPublished[] {
  const codes = rules.severities.map(({ code }) => code);
  if (new Set(codes).size < codes.length) throw new RuleBroken('SEVERITY_TWICE');
  const gone = inForce(state).rules.severities.filter(({ code }) => !codes.includes(code));
  if (gone.length > 0) throw new RuleBroken('SEVERITY_GONE', { severities: gone.map(({ name }) => name.vi) });
  const number = inForce(state).number + 1;
  return [{ type: 'RemediationRulesPublished', data: { at, by, unitId, number, rules } }];
}
