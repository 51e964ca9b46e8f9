import { DatabaseError } from 'pg';

/** The constraint that a write ran into, by its name; undefined where the error is another one. */
export const violatedConstraint = (error: unknown): string | undefined =>
  error instanceof DatabaseError ? error.constraint : undefined;
