import type * as vietnamese from '../vi/negotiating.js';
import { counted } from './counted.js';

export const amendment: typeof vietnamese.amendment = {
  ISSUED: 'Amendment to be signed',
  SIGNED: 'Amendment to be countersigned',
  reissued: 'Issued again',
  toSign: (names) => `An amendment waits for ${names} to sign.`,
  toCountersign: (names) => `An amendment waits for ${names} to countersign.`,
};

export const changes: typeof vietnamese.changes = {
  returned: (name) => `${name} returned it because`,
  proposal: 'What would be signed, beside what was issued:',
  noProposal: 'Nothing was proposed instead.',
  reissued: 'What changed since the text before',
  amendment: 'The amendment that is proposed',
  signatures: 'Signatures on the amendment',
  inForceMeanwhile: 'in force until the amendment is signed by both',
};

export const editions: typeof vietnamese.editions = {
  title: 'Texts that were offered',
  count: (count) => `${counted(count, 'text', 'texts')}, the newest first`,
  standing: {
    PENDING: 'To be signed',
    IN_FORCE: 'In force',
    ENDED: 'Ended',
    REPLACED: 'Replaced by an amendment',
    REISSUED: 'Not used, another was issued',
    DROPPED: 'Amendment dropped',
  },
  offered: (at) => `offered ${at}`,
  ended: (at) => `ended ${at}`,
  returned: (at) => `Returned ${at}:`,
  why: 'Why it was offered:',
  endedBecause: { REISSUED: 'Why another was issued:', DROPPED: 'Why it was dropped:' },
  signed: (count) => (count === 0 ? 'No signature yet' : counted(count, 'signature', 'signatures')),
};

export const compare: typeof vietnamese.compare = {
  title: 'Compare two texts',
  older: 'The older',
  newer: 'The newer',
  text: {
    EDITION: (number) => `Text ${number}`,
    PROPOSAL: (number) => `What was proposed when text ${number} was returned`,
  },
  sentence(of) {
    const parts = [
      of.added > 0 ? `${of.added} added` : '',
      of.dropped > 0 ? `${of.dropped} dropped` : '',
      of.changed > 0 ? `${of.changed} changed` : '',
      of.whole > 0 ? `${counted(of.whole, 'point', 'points')} of the whole changed` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'The two do not differ.' : `${parts.join(', ')}.`;
  },
  legend: 'Marked as',
  legendDropped: 'dropped',
  legendAdded: 'added',
  added: 'added:',
  dropped: 'dropped:',
  before: 'before:',
  after: 'now:',
  nothing: 'nothing',
  another: 'another commitment',
  moved: 'stands elsewhere',
  kind: { ADDED: 'Added', DROPPED: 'Dropped', CHANGED: 'Changed' },
  whole: {
    UNIT: 'Unit',
    SIGNATORY: 'Signatory',
    ASSIGNER: 'Assigner',
    BESIDE_SIGNATORY: 'Beside the signatory',
    BESIDE_ASSIGNER: 'Beside the assigner',
    TITLE: 'Title',
    YEAR: 'Year',
    SUPERSEDES: 'Takes the place of',
    BASES: 'Legal bases',
    CLAUSES: 'Common clauses',
    CONSEQUENCE: 'If it is not kept',
  },
  field: {
    ORDER: 'Order',
    SIDE: 'Who promises',
    TASK: 'Task',
    PERSON: 'Person',
    AUTHORITY: 'Authority',
    RESPONSIBILITY: 'Responsibility',
    PRODUCT: 'Product',
    TIME: 'Due',
    INDICATOR: 'Indicator',
    TARGET: 'Target',
    BASELINE: 'Where it stands now',
    ROLL_UP: 'Made of those below',
  },
};

const byDocument = (document: string | null) => (document === null ? '' : `, under ${document}`);
export const signing: typeof vietnamese.signing = {
  inPlace: {
    KT: (name, document) => `KT., as deputy of ${name}${byDocument(document)}`,
    TL: (name, document) => `TL., by order of ${name}${byDocument(document)}`,
    TUQ: (name, document) => `TUQ., by authority of ${name}${byDocument(document)}`,
  },
  kind: {
    ACKNOWLEDGED: 'Acknowledged by password in the system, no digital signature',
    EXTERNAL: 'Digital signature on a PDF, made elsewhere and verified when it came in',
  },
  void: 'Void',
  whyVoid: {
    REISSUED: 'The assigner offered another text before this one took force; that one is signed anew.',
    DROPPED: 'The amendment was dropped, and what was signed of it is void.',
    WITHDRAWN: 'The commitment was withdrawn before it took force.',
    LAPSED: 'The year ended before all had signed.',
  },
  seal: 'The seal of this signature',
  sealHow:
    'The seal is the SHA-256 of the text below: who signed, for whom, when, over the hash of which terms.',
  sealText: 'What is sealed',
  noSeal: 'Given before seals were made.',
};

export const acts: typeof vietnamese.acts = {
  others: 'Other actions',
  back: 'Back to the commitment',
  title: {
    REVISE: 'Revise the draft',
    DISCARD: 'Discard the draft',
    ISSUE: 'Issue',
    RETURN: 'Return it',
    SIGN: 'Sign',
    COUNTERSIGN: 'Countersign',
    REISSUE: 'Change and issue again',
    WITHDRAW: 'Withdraw',
    PROPOSE_AMENDMENT: 'Propose an amendment',
    DROP_AMENDMENT: 'Drop the amendment',
  },
  onlyOthers: (action, names) => (names === '' ? `${action}: nobody can now.` : `${action}: ${names} can.`),
  mainWhy: {
    SIGN: (amended) =>
      amended
        ? 'Read what is amended with care; what is in force holds until both have signed.'
        : 'Read the terms with care; to sign, you re-enter your password.',
    COUNTERSIGN: (amended) =>
      amended
        ? 'The amendment takes force when you countersign it.'
        : 'It comes into force when you countersign it.',
    REVISE: () => 'The terms can be changed until they are issued.',
    ISSUE: () => 'The terms can be changed until they are issued.',
    REISSUE: () => 'The signatory waits for your answer: issue another text, or withdraw it.',
  },
  reissueProposal: 'Issue again as proposed',
  reissueOnIssued: 'Change what was issued, and issue again',
  why: 'Why',
  reasonFirst: 'Say why first.',
  optionalReason: 'Not needed; both sides can read it.',
  ownChanges: 'What you change',
  ownChangesHint: (number) => `beside text ${number}, as the other side will see it`,
  returnSentence: (assigner) => `Return the commitment to ${assigner} unsigned.`,
  returnUnder: 'What you write is kept on this computer.',
  returnReason: 'Why you do not sign',
  returnReasonHint: 'What can’t be done, and what it would take. The assigner answers within 5 working days.',
  withProposal: 'Add what I would sign',
  noProposal: 'Leave the proposal out',
  returnEffect: 'The assigner will see the reason and what you would change.',
  returnIt: 'Return it',
  returnWithProposal: 'Return it with the proposal',
  reissueSentence: (unit) => `Write another text for ${unit} to sign.`,
  returnedBecause: (name) => `${name} returned it because:`,
  onProposal: 'What is open below is what was proposed.',
  reissueReason: 'Why another text',
  reissueEffect: (signed) =>
    signed > 0
      ? 'What was signed of the text before is void; this one is signed anew.'
      : 'This takes the place of the text before; the signatory sees what is different.',
  reissueIt: 'Issue again',
  amendSentence: (unit) => `Propose an amendment of the commitment of ${unit} that is in force.`,
  amendReason: 'Why it is to be amended',
  amendReasonHint: 'What has changed since it was signed. The other side reads this first.',
  amendEffect: 'What is in force holds until both sides have signed the amendment.',
  amendIt: 'Propose the amendment',
  reason: { WITHDRAW: 'Why it is withdrawn', DROP_AMENDMENT: 'Why it is refused or taken back' },
  reasonHint: {
    WITHDRAW:
      'The signatory reads it. What was withdrawn can’t be issued again, and what was signed of it is void.',
    DROP_AMENDMENT: 'The other side reads it. What is in force goes on to hold.',
  },
  close: 'Never mind',
  discardWarns: 'A draft that was discarded doesn’t come back. Nobody was asked to sign it.',
  keepDraft: 'Keep the draft',
};
