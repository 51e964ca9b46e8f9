import { DatabaseError } from 'pg';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** Says a constraint of the database in the language of the rules; everything else stays what it was. */
export function asRule(constraint: string, code: string, details: Record<string, unknown> = {}) {
  return (error: unknown): never => {
    if (error instanceof DatabaseError && error.constraint === constraint)
      throw new RuleBroken(code, details);
    throw error;
  };
}
