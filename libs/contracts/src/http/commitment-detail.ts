import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { capacity } from './authorities.js';
import { allCoSigners, clarity, draftTerms, side, warning } from './commitment-terms.js';
import { causeState, health, rolledUpReading, workStatus } from './commitment-items.js';
import { commitmentRow } from './commitments.js';
import { byId, date, instant, person, uuid } from './common.js';
import { duty } from './duties.js';
import { itemStatement } from './handovers.js';

export const signature = z.strictObject({
  role: side,
  /** Who signed, and in whose place; the same person where he signed for himself. */
  signer: person,
  principal: person,
  capacity: z.enum(['SELF', ...capacity.options]),
  document: z.string().nullable(),
  kind: z.enum(['ACKNOWLEDGED', 'EXTERNAL']),
  /** What was verified of a digital signature given elsewhere: whose certificate, and who states the time of signing. */
  external: z
    .strictObject({
      subject: z.string(),
      issuer: z.string(),
      validTo: date,
      statedAt: instant,
      statedBy: z.enum(['AUTHORITY', 'SIGNER']),
    })
    .nullable(),
  at: instant,
  termsHash: z.string(),
  /** The text whose SHA-256 is the seal; null for a signature given before seals were made. */
  sealText: z.string().nullable(),
  seal: z.string().nullable(),
});

/** How a PDF stands that a worker makes. */
export const paperState = z.enum(['WANTED', 'MADE', 'FAILED']);

/** A text frozen under a hash: the first one, a re-issued one or an amendment. */
export const edition = z.strictObject({
  number: z.int(),
  /** PENDING waits for signatures. REPLACED took force and gave way; what the last two had of signatures is void. */
  standing: z.enum(['PENDING', 'IN_FORCE', 'ENDED', 'REPLACED', 'REISSUED', 'DROPPED']),
  unitName: z.string(),
  signatory: person,
  assigner: person,
  coSigners: allCoSigners,
  terms: draftTerms,
  termsHash: z.string(),
  /** The bytes that were hashed, as text (UTF-8). */
  canonicalTerms: z.string(),
  signBy: date.nullable(),
  issuedAt: instant,
  /** Why it was offered, in the words of who did. */
  reason: z.string().nullable(),
  signatures: z.array(signature),
  warnings: z.array(z.strictObject({ warning, answer: z.string().nullable() })),
  returned: z
    .strictObject({ at: instant, reason: z.string().nullable(), proposal: draftTerms.nullable() })
    .nullable(),
  endedAt: instant.nullable(),
  /** The sealed PDF of a text in force, and the PDF to be signed elsewhere; null where none was asked for. */
  certificate: z.strictObject({ number: z.int().nullable(), state: paperState }).nullable(),
  paperToSign: paperState.nullable(),
  /** Why another was offered in its place, or why it was dropped, in the words of who did. */
  endedReason: z.string().nullable(),
});

export const evidence = z.strictObject({
  evidenceId: uuid,
  version: z.int(),
  fileId: uuid,
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  attachedAt: instant,
  attachedBy: person,
  withdrawn: z.boolean(),
  /** Why it was taken back, in the words of who did. */
  withdrawnReason: z.string().nullable(),
  /** Whether a newer version stands in its place. */
  superseded: z.boolean(),
});

export const itemAction = z.enum([
  'REPORT',
  'ATTACH',
  'CLAIM',
  'WITHDRAW_CLAIM',
  'CONFIRM',
  'SEND_BACK',
  'VOID',
  'GIVE_SUBTASK',
  'STATE_CAUSE',
  'DECIDE_CAUSE',
]);

/** How an item stands at work. */
export const itemAtWork = z.strictObject({
  itemId: uuid,
  performer: person,
  accountable: person,
  status: workStatus,
  percent: z.number(),
  health: health.nullable(),
  reports: z.array(
    z.strictObject({
      at: instant,
      by: person,
      percent: z.number().nullable(),
      health: health.nullable(),
      reading: z.strictObject({ value: z.number(), on: date }).nullable(),
      note: z.string().nullable(),
    }),
  ),
  evidence: z.array(evidence),
  claims: z.array(
    z.strictObject({
      number: z.int(),
      at: instant,
      by: person,
      answer: z.enum(['AWAITED', 'CONFIRMED', 'SENT_BACK', 'WITHDRAWN']),
      answeredAt: instant.nullable(),
      note: z.string().nullable(),
      /** In the words of who answered. */
      reason: z.string().nullable(),
      shown: z.array(z.strictObject({ evidenceId: uuid, version: z.int() })),
    }),
  ),
  subtasks: z.array(
    z.strictObject({
      subtaskId: uuid,
      person,
      givenBy: person,
      task: z.string(),
      dueOn: date.nullable(),
      state: z.enum(['OPEN', 'REPORTED', 'DONE', 'WITHDRAWN']),
      mine: z.boolean(),
      /** When and with what words it was last said to be done, and the words of the last answer. */
      reportedAt: instant.nullable(),
      report: z.string().nullable(),
      answer: z.string().nullable(),
    }),
  ),
  causes: z.array(
    z.strictObject({
      causeId: uuid,
      unmetItemId: uuid.nullable(),
      state: causeState,
      reason: z.string().nullable(),
      decision: z.string().nullable(),
    }),
  ),
  /** What its indicator reads where it is made of the units below; null where somebody reads it himself. */
  rolledUp: rolledUpReading.nullable(),
  /** What the other side owed and did not do in time: each may be offered as an objective cause. */
  unmet: z.array(uuid),
  /** What the reader may do now. */
  actions: z.array(itemAction),
});

/** A change of hands: how things were said to stand, and what became of the statement. */
export const handover = z.strictObject({
  number: z.int(),
  side,
  from: person,
  to: person,
  on: date,
  /** STATED waits for the successor, DISPUTED for the other side. */
  state: z.enum(['STATED', 'ACCEPTED', 'DISPUTED', 'SETTLED']),
  note: z.string().nullable(),
  statement: z.array(itemStatement),
  /** Of which items the successor said that it is not right, and why. */
  disputed: z.array(z.strictObject({ itemId: uuid, reason: z.string().nullable() })),
  /** The late days that stay with the predecessor, as the other side settled it, and its words. */
  settled: z
    .strictObject({
      lateDays: z.array(z.strictObject({ itemId: uuid, days: z.int() })),
      reason: z.string().nullable(),
    })
    .nullable(),
});

export const commitmentAction = z.enum([
  'REVISE',
  'DISCARD',
  'ISSUE',
  'RETURN',
  'SIGN',
  'COUNTERSIGN',
  'REISSUE',
  'WITHDRAW',
  'PROPOSE_AMENDMENT',
  'DROP_AMENDMENT',
]);

export const getCommitment = endpoint({
  name: 'getCommitment',
  method: 'GET',
  path: '/api/commitments/:id',
  summary: 'One commitment with its texts, signatures, items at work and duties',
  tag: 'commitments',
  params: byId,
  reply: z.strictObject({
    ...commitmentRow.shape,
    coSigners: allCoSigners,
    /** That count: of the draft, in force, waiting or last. */
    terms: draftTerms,
    /** People named anywhere in its texts. */
    people: z.array(person),
    /** Every text that was ever offered, oldest first. */
    editions: z.array(edition),
    /** What is missing before it can be issued. */
    gaps: z.array(z.strictObject({ itemId: uuid.nullable(), clarity })),
    items: z.array(itemAtWork),
    /** Oldest first. */
    handovers: z.array(handover),
    duties: z.array(duty),
    /** Why it ended, where somebody ended it. */
    endedReason: z.string().nullable(),
    /** The commitment that took its place. */
    supersededBy: uuid.nullable(),
    /** What the reader may do now, and who can do the rest. */
    actions: z.array(
      z.strictObject({ action: commitmentAction, allowed: z.boolean(), whoCan: person.nullable() }),
    ),
  }),
});
