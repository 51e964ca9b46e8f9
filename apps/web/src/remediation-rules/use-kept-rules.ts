import { useKept } from '../page/use-kept.js';
import { formOf, type RulesForm } from './rules-form.js';
import type { PublishedRules } from './rules.js';

/** Rules that are being written, kept in the browser until they are published or thrown away. */
export const useKeptRules = (published: PublishedRules) =>
  useKept('remediation-rules', formOf(published), isRulesForm);

export type KeptRules = ReturnType<typeof useKeptRules>;

// Only this page writes there; the API refuses what is wrong inside.
const isRulesForm = (kept: unknown): kept is RulesForm =>
  typeof kept === 'object' &&
  kept !== null &&
  'version' in kept &&
  typeof kept.version === 'number' &&
  'severities' in kept &&
  Array.isArray(kept.severities) &&
  'terms' in kept &&
  'sample' in kept;
