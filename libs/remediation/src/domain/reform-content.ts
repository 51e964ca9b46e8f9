/**
 * What administrative reform is about: the six contents of Resolution 76/NQ-CP (15/7/2021), and steering, which stands above
 * them.
 */
export const reformContents = [
  'STEERING',
  'INSTITUTIONS',
  'PROCEDURES',
  'ORGANISATION',
  'CIVIL_SERVICE',
  'PUBLIC_FINANCE',
  'DIGITAL_GOVERNMENT',
] as const;
export type ReformContent = (typeof reformContents)[number];
