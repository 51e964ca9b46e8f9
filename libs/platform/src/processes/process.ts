import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';

/** Something that could not be done for one unit, and why; the rest goes on. */
export interface SkippedUnit {
  readonly unitId: string;
  readonly code: string;
}

/** A long-running use case: how far it came, and on whose behalf it runs. */
export interface Process {
  readonly tenantId: TenantId;
  readonly id: string;
  readonly kind: string;
  readonly state: 'RUNNING' | 'DONE' | 'FAILED';
  readonly input: object;
  /** Where its kind left off, in the kind's own words; null at the start. */
  readonly cursor: string | null;
  readonly total: number | null;
  readonly done: number;
  readonly skipped: readonly SkippedUnit[];
  readonly actorId: PersonId;
  readonly onBehalfOfId: PersonId | null;
  readonly correlationId: string;
  readonly attempts: number;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

export const processColumns = `
  tenant_id as "tenantId", id, kind, state, input, cursor, total, done, skipped, actor_id as "actorId",
  on_behalf_of_id as "onBehalfOfId", correlation_id as "correlationId", attempts, started_at as "startedAt",
  ended_at as "endedAt"`;

/** What one step achieved. */
export interface Step {
  /** Where to go on; null when nothing is left. */
  readonly cursor: string | null;
  /** How many it did, on top of what was done before. */
  readonly done: number;
  readonly skipped?: readonly SkippedUnit[];
  /** How many there are in all, once it is known. */
  readonly total?: number;
}

/**
 * One kind of long-running use case. A step takes well under a second and runs as the person who started the process. It may
 * run again from the same cursor after a crash, so doing it twice must be doing it once.
 */
export interface ProcessKind {
  readonly kind: string;
  step(process: Process): Promise<Step>;
}

/** Nest token of all kinds of processes. */
export const PROCESS_KINDS = Symbol('kinds of processes');
