import type { Finding } from '#libs/contracts/src/http/findings.js';

/** What a finding may be, the gravest first. */
export const findingKinds = [
  'VIOLATION',
  'SHORTCOMING',
  'OBSERVATION',
  'RECOMMENDATION',
] as const satisfies readonly Finding['kind'][];
