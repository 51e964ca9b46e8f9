import type { Reply } from '../api/endpoints.js';

export type PublishedRules = Reply<'getRemediationRules'>;
export type RemediationRules = PublishedRules['rules'];
export type Severity = RemediationRules['severities'][number];

/** The steps that have a term in working days, in the order in which they come. */
export const terms = [
  'replyWithin',
  'answerReplyWithin',
  'planWithin',
  'reviewPlanWithin',
  'revisePlanWithin',
  'verifyWithin',
  'decideExceptionWithin',
] as const satisfies readonly (keyof RemediationRules)[];
export type Term = (typeof terms)[number];
