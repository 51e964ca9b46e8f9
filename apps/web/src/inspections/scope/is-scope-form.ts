import type { ScopeForm } from './scope-form.js';

/** Only these pages write there; the API refuses what is wrong inside. */
export const isScopeForm = (kept: unknown): kept is ScopeForm =>
  typeof kept === 'object' &&
  kept !== null &&
  'title' in kept &&
  ['units', 'contents', 'checklist'].every((name) => Array.isArray(Reflect.get(kept, name))) &&
  'team' in kept &&
  typeof kept.team === 'object' &&
  kept.team !== null &&
  'verifiers' in kept.team;
