import type { WhoMay } from '#libs/kernel/src/who-may.js';

/** Who may do what with a commitment: the function over its unit and, where named, being that very party. */
export const commitmentsWhoMay = {
  DraftCommitment: [{ function: 'ASSIGNER', as: 'assigner' }],
  ReviseDraft: [{ function: 'ASSIGNER', as: 'assigner' }],
  IssueCommitment: [{ function: 'ASSIGNER', as: 'assigner' }],
  IssueToSubtree: [{ function: 'ASSIGNER' }],
  SignCommitments: [{ function: 'SIGNATORY', as: 'signatory' }],
  CountersignCommitments: [{ function: 'ASSIGNER', as: 'assigner' }],
} as const satisfies WhoMay;
