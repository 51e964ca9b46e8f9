import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { ItemId } from './terms.js';

/** How it goes, as the one who does it sees it; apart from how far it is. */
export type Health = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';

/** Of an item's indicator, and the day for which it holds. */
export interface Reading {
  readonly value: number;
  readonly on: LocalDate;
}

interface OfItem {
  readonly itemId: ItemId;
  readonly at: Instant;
  readonly by: PersonId;
}

export type ProgressReported = DomainEvent<
  'ProgressReported',
  OfItem & {
    /** 0 to 100; null where nothing new is said of it. */
    readonly percent: number | null;
    readonly health: Health | null;
    readonly reading: Reading | null;
    readonly remark: Remark | null;
  }
>;
/** A first version, or the next one of the same piece of evidence. */
export type EvidenceAttached = DomainEvent<
  'EvidenceAttached',
  OfItem & {
    readonly evidenceId: string;
    readonly version: number;
    readonly fileId: string;
    readonly sha256: string;
    readonly size: number;
    readonly mediaType: string;
  }
>;
export type EvidenceWithdrawn = DomainEvent<
  'EvidenceWithdrawn',
  OfItem & { readonly evidenceId: string; readonly remark: Remark }
>;
/** The performer says it is done. What he shows for it is fixed by the hashes of the files. */
export type CompletionClaimed = DomainEvent<
  'CompletionClaimed',
  OfItem & {
    readonly claim: number;
    readonly evidence: readonly {
      readonly evidenceId: string;
      readonly version: number;
      readonly sha256: string;
    }[];
    readonly remark: Remark | null;
    readonly confirmBy: Due;
  }
>;
export type ClaimWithdrawn = DomainEvent<
  'ClaimWithdrawn',
  OfItem & { readonly claim: number; readonly remark: Remark }
>;
/** On time is judged by `claimedAt`, when the accepted evidence was submitted; both moments are kept. */
export type CompletionConfirmed = DomainEvent<
  'CompletionConfirmed',
  OfItem & { readonly claim: number; readonly claimedAt: Instant; readonly remark: Remark | null }
>;
/** Back to work; the date stays. */
export type CompletionSentBack = DomainEvent<
  'CompletionSentBack',
  OfItem & { readonly claim: number; readonly remark: Remark }
>;
/** What was confirmed is void: what it stood on was changed, or was found to be wrong. */
export type ConfirmationVoided = DomainEvent<
  'ConfirmationVoided',
  OfItem & {
    readonly claim: number;
    readonly because: 'EVIDENCE_CHANGED' | 'FOUND_WRONG';
    readonly remark: Remark | null;
  }
>;
export type SubtaskGiven = DomainEvent<
  'SubtaskGiven',
  OfItem & {
    readonly subtaskId: string;
    readonly personId: PersonId;
    readonly task: string;
    readonly due: Due;
  }
>;
export type SubtaskReported = DomainEvent<
  'SubtaskReported',
  OfItem & { readonly subtaskId: string; readonly remark: Remark | null; readonly acceptBy: Due }
>;
export type SubtaskSettled = DomainEvent<
  'SubtaskSettled',
  OfItem & {
    readonly subtaskId: string;
    readonly outcome: 'ACCEPTED' | 'SENT_BACK' | 'WITHDRAWN';
    /** When it was reported done; null where it was not. */
    readonly reportedAt: Instant | null;
    readonly remark: Remark | null;
  }
>;
/** Why an item is late, offered as an objective cause: what the other side owed and did not do, or something else. */
export type CauseStated = DomainEvent<
  'CauseStated',
  OfItem & {
    readonly causeId: string;
    /** The other side's item that was not done; null where it is something else. */
    readonly unmetItemId: ItemId | null;
    readonly remark: Remark;
    readonly decideBy: Due;
  }
>;
export type CauseDecided = DomainEvent<
  'CauseDecided',
  OfItem & { readonly causeId: string; readonly confirmed: boolean; readonly remark: Remark | null }
>;

/** What happens to an item while it is at work. */
export type WorkEvent =
  | ProgressReported
  | EvidenceAttached
  | EvidenceWithdrawn
  | CompletionClaimed
  | ClaimWithdrawn
  | CompletionConfirmed
  | CompletionSentBack
  | ConfirmationVoided
  | SubtaskGiven
  | SubtaskReported
  | SubtaskSettled
  | CauseStated
  | CauseDecided;
