import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { partyOf, type Parties, type Side } from './parties.js';

/**
 * In what capacity somebody signs for another (Decree 30/2020/NĐ-CP, Art. 13): KT. for his chief as his deputy, TL. by his
 * order, TUQ. by his written authority.
 */
export type ProxyCapacity = 'KT' | 'TL' | 'TUQ';

/** The recorded authority by which somebody signs in another's place, and the document behind it. */
export interface SignedUnder {
  readonly authorityId: string;
  readonly document: string;
}

/** What of a certificate a verified external signature leaves in the record. */
export interface VerifiedCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly validTo: LocalDate;
}

/**
 * What kind of signature it is. ACKNOWLEDGED: under a password re-entered in the system; evidence of who, when and over which
 * words, and no digital signature in the sense of the law (Law 20/2023/QH15, Art. 22). EXTERNAL: a PDF signed elsewhere,
 * whose signature was verified when it came in.
 */
export type SignatureKind =
  | { readonly kind: 'ACKNOWLEDGED' }
  | {
      readonly kind: 'EXTERNAL';
      readonly fileId: string;
      readonly sha256: string;
      readonly certificate: VerifiedCertificate;
      /** By whom the time is stated: a time-stamping authority, or the signer himself. */
      readonly time: { readonly at: Instant; readonly by: 'AUTHORITY' | 'SIGNER' };
    };

/** Who signed, in whose place, by what right. Both names are kept; they are the same where one signs for oneself. */
export interface Signer {
  readonly signerId: PersonId;
  readonly principalId: PersonId;
  readonly capacity: 'SELF' | ProxyCapacity;
  readonly under: SignedUnder | null;
}

/** The facts that a seal covers, in the order in which it covers them. */
export interface SealedFields extends Signer {
  readonly edition: number;
  readonly termsHash: string;
  readonly role: Side;
  readonly kind: SignatureKind;
  readonly at: Instant;
}

/** One signature as it stands. `seal` is null for those given before seals were made. */
export interface Signature extends Omit<SealedFields, 'edition'> {
  readonly seal: string | null;
}

/** Who has not signed yet on a side: the party first, then those beside him. */
export function signersLeft(side: Side, parties: Parties, signatures: readonly Signature[]): PersonId[] {
  const signed = new Set(
    signatures.filter(({ role }) => role === side).map(({ principalId }) => principalId),
  );
  return [partyOf(side, parties), ...parties.coSigners[side].people].filter((person) => !signed.has(person));
}

/** Whether a side has signed: its party, and as many beside him as are needed. */
export function sideSigned(side: Side, parties: Parties, signatures: readonly Signature[]): boolean {
  const left = signersLeft(side, parties, signatures);
  const { people, needed } = parties.coSigners[side];
  const beside = people.filter((person) => !left.includes(person)).length;
  return !left.includes(partyOf(side, parties)) && beside >= needed;
}
