import { canonicalJson, normalised } from '#libs/platform/src/canonical-json.js';
import { sha256 } from '#libs/platform/src/sha256.js';
import type { Seal } from './domain/plan-decisions.js';
import type { PlanId, PlanLine } from './domain/plan-line.js';

// A format is never changed: what was once approved must come out the same for ever.
const format = 'camket-plan/1';

/** The text that is approved, in canonical JSON (RFC 8785), every string in Unicode NFC: whoever has it recomputes the hash. */
export const canonicalPlan = (planId: PlanId, edition: number, lines: readonly PlanLine[]): string =>
  canonicalJson(normalised({ format, planId, edition, lines }));

/** Hashes the texts of one plan. */
export const sealOf =
  (planId: PlanId): Seal =>
  (edition, lines) => ({ format, hash: sha256(canonicalPlan(planId, edition, lines)) });
