import type { Allowance, WhoMay } from '#libs/kernel/src/who-may.js';

const assigner = [{ function: 'ASSIGNER', as: 'assigner' }] as const;
const signatory = [{ function: 'SIGNATORY', as: 'signatory' }] as const;

/** Who plays this part, whatever he is in the unit: a deputy and a member of staff may have a part in it, too. */
const whoIs = (as: string): readonly Allowance[] =>
  (['SIGNATORY', 'HEAD_OF_UNIT', 'STAFF', 'ASSIGNER'] as const).map((held) => ({ function: held, as }));

const parties = [...whoIs('signatory'), ...assigner];
const creditors = [...whoIs('assigner'), ...whoIs('signatory')];
const performers = [...whoIs('performer'), ...parties];

/**
 * Who may do what with a commitment: the function over its unit and, where named, being that very party. Which item is
 * whose is decided with the item.
 */
export const commitmentsWhoMay = {
  DraftCommitment: assigner,
  ReviseDraft: assigner,
  DiscardDrafts: assigner,
  IssueCommitment: assigner,
  IssueToSubtree: [{ function: 'ASSIGNER' }],
  IssueDrafts: assigner,
  PublishTemplate: [{ function: 'ASSIGNER' }],
  PublishTemplateVersion: [{ function: 'ASSIGNER' }],
  RetireTemplate: [{ function: 'ASSIGNER' }],
  DraftFromSheet: assigner,
  SignCommitments: [...signatory, ...whoIs('coSigner')],
  CountersignCommitments: [...assigner, ...whoIs('coCountersigner')],
  SignExternally: [...signatory, ...assigner, ...whoIs('coSigner'), ...whoIs('coCountersigner')],
  ReturnCommitment: signatory,
  ReissueCommitment: assigner,
  WithdrawCommitment: assigner,
  ProposeAmendment: [...signatory, ...assigner],
  DropAmendment: [...signatory, ...assigner],
  ReportProgress: performers,
  AttachEvidence: performers,
  WithdrawEvidence: performers,
  ClaimCompletion: performers,
  WithdrawClaim: performers,
  ConfirmCompletion: creditors,
  SendBackCompletion: creditors,
  VoidConfirmation: creditors,
  GiveSubtask: performers,
  ReportSubtask: whoIs('performer'),
  SettleSubtask: performers,
  StateCause: performers,
  DecideCause: creditors,
  HandOverCommitments: [{ function: 'ASSIGNER' }, { function: 'HR_UNIT' }],
  AnswerHandover: whoIs('successor'),
  SettleHandover: parties,
} as const satisfies WhoMay;
