import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Parties } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Signature } from './signature.js';
import type { ItemId, Terms } from './terms.js';
import type { AnsweredWarning } from './warnings.js';

/** Names the fields under a hash and their meaning; another set of fields gets another name. */
export type TermsFormat = 'camket-terms/1' | 'camket-terms/2';

/** A text frozen under a hash, offered for signature: the first one, a re-issued one or an amendment. */
export interface Edition {
  readonly number: number;
  readonly format: TermsFormat;
  readonly parties: Parties;
  readonly terms: Terms;
  readonly termsHash: string;
  readonly signBy: Due;
  /** Computed once, with their explanations. */
  readonly itemDues: Readonly<Record<ItemId, Due>>;
  readonly warnings: readonly AnsweredWarning[];
  readonly issuedAt: Instant;
  readonly signatures: readonly Signature[];
  /** What the signatory answered in the place of a signature. */
  readonly returned: Returned | null;
  /** When each side had signed; null while it has not. */
  readonly signedAt: Instant | null;
  readonly countersignBy: Due | null;
  readonly countersignedAt: Instant | null;
}

/** A text sent back unsigned, with what the signatory would sign, if he said. */
export interface Returned {
  readonly at: Instant;
  readonly remark: Remark;
  readonly proposal: Terms | null;
  readonly answerBy: Due;
}

/** What became of an edition that another one took the place of, or that nobody will sign any more. */
export interface PastEdition extends Edition {
  /** REPLACED took force and gave way to an amendment. All others never took force: what was signed of them is void. */
  readonly ended: 'REISSUED' | 'DROPPED' | 'REPLACED';
  readonly endedAt: Instant;
  readonly remark: Remark | null;
}
