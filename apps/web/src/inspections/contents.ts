import type { ReformContent } from './field/note.js';

/** Steering and the six contents of reform, in the order in which documents list them. */
export const reformContents = [
  'STEERING',
  'INSTITUTIONS',
  'PROCEDURES',
  'ORGANISATION',
  'CIVIL_SERVICE',
  'PUBLIC_FINANCE',
  'DIGITAL_GOVERNMENT',
] as const satisfies readonly ReformContent[];
