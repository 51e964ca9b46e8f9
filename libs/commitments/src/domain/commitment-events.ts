import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { Edition } from './edition.js';
import type { HandoverEvent } from './handover-events.js';
import type { Addressed, Parties, Side } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Signature } from './signature.js';
import type { Terms } from './terms.js';
import type { WorkEvent } from './work-events.js';

/** Where a draft's text was taken from; no part of what is signed. */
export interface FromTemplate {
  readonly templateId: string;
  readonly version: number;
}

/** What is fixed when a text is frozen and offered for signature. */
export type Offered = Pick<Edition, 'format' | 'termsHash' | 'signBy' | 'itemDues' | 'warnings'> & {
  readonly edition: number;
  readonly at: Instant;
};

/** A signature on an edition; who gave it is null only where it was given before seals were made. */
type Given = Pick<Signature, 'termsHash'> & {
  readonly edition: number;
  readonly at: Instant;
  readonly by: Omit<Signature, 'role' | 'termsHash' | 'at' | 'seal'> | null;
  readonly seal: string | null;
};

export type CommitmentDrafted = DomainEvent<
  'CommitmentDrafted',
  Parties & { readonly terms: Terms; readonly template: FromTemplate | null }
>;
export type DraftRevised = DomainEvent<'DraftRevised', Addressed & { readonly terms: Terms }>;
export type DraftDiscarded = DomainEvent<'DraftDiscarded', { readonly at: Instant }>;
/** From here on the terms are frozen. */
export type CommitmentIssued = DomainEvent<'CommitmentIssued', Offered>;
/** The signatory sends it back unsigned, says why, and may say what he would sign. */
export type CommitmentReturned = DomainEvent<
  'CommitmentReturned',
  {
    readonly edition: number;
    readonly at: Instant;
    readonly remark: Remark;
    readonly proposal: Terms | null;
    readonly answerBy: Due;
  }
>;
/** Another text in the place of one that is not in force; what was signed of that is void. */
export type CommitmentReissued = DomainEvent<
  'CommitmentReissued',
  Offered & { readonly parties: Parties; readonly terms: Terms; readonly remark: Remark | null }
>;
/** `countersignBy` is null while others of that side have still to sign. */
export type CommitmentSigned = DomainEvent<
  'CommitmentSigned',
  Given & { readonly countersignBy: Due | null }
>;
/** `complete` once everybody has signed who must: the edition is in force. */
export type CommitmentCountersigned = DomainEvent<
  'CommitmentCountersigned',
  Given & { readonly complete: boolean }
>;
export type CommitmentWithdrawn = DomainEvent<
  'CommitmentWithdrawn',
  { readonly at: Instant; readonly remark: Remark }
>;
export type CommitmentSuperseded = DomainEvent<
  'CommitmentSuperseded',
  { readonly at: Instant; readonly byCommitmentId: string }
>;
export type CommitmentExpired = DomainEvent<'CommitmentExpired', { readonly at: Instant }>;
/** Other terms for a commitment in force, which holds until both have signed them. */
export type AmendmentProposed = DomainEvent<
  'AmendmentProposed',
  Offered & {
    readonly by: Side;
    readonly parties: Parties;
    readonly terms: Terms;
    readonly remark: Remark;
  }
>;
/** One side will not have it, or takes it back. */
export type AmendmentDropped = DomainEvent<
  'AmendmentDropped',
  { readonly edition: number; readonly at: Instant; readonly by: Side; readonly remark: Remark }
>;

/** What happens to the document. */
export type DocumentEvent =
  | CommitmentDrafted
  | DraftRevised
  | DraftDiscarded
  | CommitmentIssued
  | CommitmentReturned
  | CommitmentReissued
  | CommitmentSigned
  | CommitmentCountersigned
  | CommitmentWithdrawn
  | CommitmentSuperseded
  | CommitmentExpired
  | AmendmentProposed
  | AmendmentDropped;

export type CommitmentEvent = DocumentEvent | WorkEvent | HandoverEvent;
