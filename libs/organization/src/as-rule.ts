import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';

/** Says a constraint of the database in the language of the rules; everything else stays what it was. */
export function asRule(constraint: string, code: string, details: Record<string, unknown> = {}) {
  return (error: unknown): never => {
    if (violatedConstraint(error) === constraint) throw new RuleBroken(code, details);
    throw error;
  };
}
