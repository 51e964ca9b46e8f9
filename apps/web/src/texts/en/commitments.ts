import type * as vietnamese from '../vi/commitments.js';

const commitments = (count: number) => (count === 1 ? '1 commitment' : `${count} commitments`);
const units = (count: number) => (count === 1 ? '1 unit' : `${count} units`);

export const status: typeof vietnamese.status = {
  DRAFT: 'Draft',
  ISSUED: 'To be signed',
  DISCARDED: 'Discarded draft',
  RETURNED: 'Returned unsigned',
  SIGNED: 'To be countersigned',
  IN_FORCE: 'In force',
  EXPIRED: 'Expired',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
  LAPSED: 'Lapsed unsigned',
};

export const clarity: typeof vietnamese.clarity = {
  PERSON: 'Person',
  TASK: 'Task',
  AUTHORITY: 'Authority',
  RESPONSIBILITY: 'Responsibility',
  PRODUCT: 'Product',
  TIME: 'Time',
};

export const event: typeof vietnamese.event = {
  CommitmentDrafted: 'Drafted',
  DraftRevised: 'Draft revised',
  CommitmentIssued: 'Issued for signature, terms frozen',
  CommitmentSigned: 'Signed',
  CommitmentCountersigned: 'Countersigned, in force',
  DraftDiscarded: 'The draft was discarded',
  CommitmentReturned: 'It was returned unsigned',
  CommitmentReissued: 'It was issued again',
  CommitmentWithdrawn: 'It was withdrawn',
  CommitmentSuperseded: 'It was superseded',
  CommitmentExpired: 'It expired',
  AmendmentProposed: 'An amendment was proposed',
  AmendmentDropped: 'An amendment was dropped',
  CommitmentHandedOver: 'It was handed over',
  HandoverAnswered: 'The hand-over was answered',
  HandoverSettled: 'A disputed hand-over was settled',
  UnitSucceeded: 'It passed to the unit that succeeds',
  ProgressReported: 'Progress was reported',
  EvidenceAttached: 'Evidence was attached',
  EvidenceWithdrawn: 'Evidence was withdrawn',
  CompletionClaimed: 'An item was said to be done',
  ClaimWithdrawn: 'A claim was withdrawn',
  CompletionConfirmed: 'An item was confirmed',
  CompletionSentBack: 'An item was sent back to work',
  ConfirmationVoided: 'A confirmation was voided',
  SubtaskGiven: 'A sub-task was given',
  SubtaskReported: 'A sub-task was reported',
  SubtaskSettled: 'A sub-task was settled',
  CauseStated: 'A cause of delay was given',
  CauseDecided: 'A cause of delay was decided',
};

export const list: typeof vietnamese.list = {
  sentence(count, more, filtered) {
    if (count === 0) return filtered ? 'No commitment is like that.' : 'There are no commitments yet.';
    const counted = more ? `The first ${commitments(count)}` : commitments(count);
    return filtered ? `${counted} found.` : `${counted}.`;
  },
  words: 'Find a name or words',
  status: 'Status',
  anyStatus: 'Any status',
  unit: 'Unit',
  anyUnit: 'Any unit',
  choosePerson: 'Search by name',
  nobody: 'Nobody found.',
  chooseUnit: 'Choose a unit',
  year: 'Year',
  anyYear: 'Any year',
  clear: 'Clear',
  signBy: 'Sign by',
  signedAt: 'Signed',
  more: 'See more',
  none: 'There is no commitment that you may see.',
  noneSo: 'No commitment fits. Try fewer filters.',
  draft: 'Draft a commitment',
  issueAll: 'Issue to many units',
};

export const commitment: typeof vietnamese.commitment = {
  title: 'Commitment',
  notFound: 'There is no such commitment',
  toList: 'To the list of commitments',
  draft: (unit, gaps) =>
    gaps === 0
      ? `The draft for ${unit} has its six clarities and can be issued.`
      : `The draft for ${unit} lacks clarity in ${gaps === 1 ? '1 point' : `${gaps} points`}.`,
  issued: (name, day, days) => `${name} is to sign by the end of ${day}${days && `, ${days}`}.`,
  signedFor: (signer, principal) => `${signer} (for ${principal})`,
  signed: (signatory, assigner, days) =>
    `${signatory} has signed; ${assigner} is to countersign${days && `, ${days}`}.`,
  returned: (signatory, assigner, days) =>
    `${signatory} returned it unsigned; waiting for ${assigner} to answer${days && `, ${days}`}.`,
  ended: {
    DISCARDED: (unit) => `The draft for ${unit} was discarded; nobody was asked to sign it.`,
    EXPIRED: (unit) => `The commitment of ${unit} has expired; what is not done is still owed.`,
    SUPERSEDED: (unit) => `Another commitment took the place of that of ${unit}.`,
    WITHDRAWN: (unit) => `The commitment for ${unit} was withdrawn before it took force.`,
    LAPSED: (unit) => `The commitment for ${unit} lapsed: its year ended before all had signed.`,
  },
  inForce: (unit, since) => `The commitment of ${unit} is in force since ${since}.`,
  signatory: 'Signatory',
  assigner: 'Assigner',
  unit: 'Unit',
  year: (year) => `Year ${year}`,
  items: (count) => (count === 1 ? '1 task' : `${count} tasks`),
  partyOf: { SIGNATORY: 'Signatory', ASSIGNER: 'Assigner' },
  promises: { SIGNATORY: 'The signatory', ASSIGNER: 'The assigner in return' },
  supersedes: 'Takes the place of an earlier commitment',
  supersededBy: 'See the commitment that took its place',
  endedBecause: 'Why it was withdrawn',
  erased: '(erased as the law demands)',
  terms: 'Terms',
  noItems: 'There are no tasks yet.',
  noTask: 'No task yet',
  missing: 'missing',
  lastOfMonth: (month) => `the last working day of ${month}`,
  signatures: 'Signatures',
  signedAt: (at) => `Signed ${at}`,
  notSigned: 'Not signed yet',
  legalNote:
    'An acknowledgement by password within the system records who signed, when, over which terms. It does not replace an official digital signature.',
  hash: 'SHA-256 of the terms',
  recompute: 'Check the hash yourself',
  recomputeHow:
    'The signature stands over exactly these bytes (canonical JSON by RFC 8785, UTF-8). Change one letter, and the hash differs.',
  canonical: 'The canonical terms that were signed',
  download: 'Download',
  reckon: 'Reckon it here',
  agrees: 'They agree: these are the terms that were signed.',
  differs: 'They differ: these are not the terms that were signed. Tell an administrator at once.',
  elsewhere: 'To check it elsewhere, download the file and run one of the two commands (Linux, Windows).',
  duties: 'What is owed',
  dutiesHint: 'press a date to see how it was reckoned',
  timeline: 'What happened',
  onBehalfOf: (name) => `on behalf of ${name}`,
  recorded: (at) => `recorded ${at}`,
  leafHash: 'Hash of the event',
  sign: 'Read and sign',
  countersign: 'Countersign',
  openDraft: 'Go on drafting, and issue',
  action: {
    REVISE: 'revise the draft',
    DISCARD: 'discard the draft',
    ISSUE: 'issue it',
    RETURN: 'return it',
    SIGN: 'sign',
    COUNTERSIGN: 'countersign',
    REISSUE: 'change and issue it again',
    WITHDRAW: 'withdraw it',
    PROPOSE_AMENDMENT: 'propose an amendment',
    DROP_AMENDMENT: 'drop the amendment',
  },
  whoCan: (action, name, post) =>
    name === null
      ? `Nobody can ${action} now.`
      : `Who can ${action}: ${post === null ? name : `${name}, ${post}`}.`,
};

export const process: typeof vietnamese.process = {
  title: 'Issue to many units',
  sentence: {
    RUNNING: (done, skipped) => `Issuing: ${done} done${skipped > 0 ? `, ${skipped} skipped` : ''}.`,
    DONE: (done, skipped) => `Issued to ${done}${skipped > 0 ? `; ${units(skipped)} skipped` : ''}.`,
    FAILED: (done) => `Stopped on the way: issued to ${done} so far.`,
  },
  leave: 'You may leave this page; it goes on, and its progress shows on top of every page.',
  of: (done, total) => `${done} of ${total}`,
  skipped: 'Units skipped',
  why: {
    HAS_COMMITMENT: 'has a commitment for the year',
    ASSIGNER_IS_SIGNATORY: 'its head is the assigner himself',
    WARNINGS_UNANSWERED: 'has warnings of its own that nobody answered; draft and issue it by itself',
    NOT_A_SIGNATORY: 'its head may not sign commitments yet',
    HAS_DRAFT: 'has a draft for the year',
    VACANT: 'has no head',
    UNIT_OUTSIDE: 'is no longer below the chosen unit',
    UNIT_TWICE: 'has two drafts for one year',
    HEAD_CHANGED: 'has another head by now',
    SIGNATORY_NOT_HEAD: 'the signatory no longer heads the unit',
    PERSON_OUTSIDE_UNIT: 'somebody named is not of the unit',
    SIX_CLARITIES_INCOMPLETE: 'the six clarities are incomplete',
    ITEM_DUE_IN_PAST: 'an item is due in the past',
    SUPERSEDES_ANOTHER: 'what it supersedes is no longer in force',
  },
  toCoverage: 'See the coverage',
  banner: { RUNNING: 'Issuing', DONE: 'Issued', FAILED: 'Issuing stopped' },
  putAway: 'Hide',
};
