import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { CommitmentEvent } from './commitment-events.js';
import { pendingOf, type Commitment } from './commitment-state.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import type { Edition } from './edition.js';
import { inStatus } from './in-status.js';
import { otherSide, partyOf, type Parties, type Side } from './parties.js';
import {
  sideSigned,
  signersLeft,
  type SealedFields,
  type Signature,
  type SignatureKind,
  type Signer,
} from './signature.js';

/** How long the assigner has to countersign, in working days after the signature. House rule; no law names one. */
const COUNTERSIGN_WITHIN = 5;

/** One person's act of signing: over which words, in what capacity, by which kind of signature. */
export interface Signing {
  readonly now: Instant;
  readonly termsHash: string;
  readonly signer: Signer;
  readonly kind: SignatureKind;
  readonly seal: (fields: SealedFields) => string;
}

/** The signatory, or who signs beside him, signs exactly the terms he has read, known by their hash. */
export function sign(
  state: Commitment,
  { calendar, ...signing }: Signing & { readonly calendar: WorkingCalendar },
): CommitmentEvent[] {
  if (state.status === 'SIGNED') throw new RuleBroken('ALREADY_SIGNED');
  const edition = toSign(state, 'ISSUED', signing);
  if (edition.signedAt) throw new RuleBroken('ALREADY_SIGNED');
  const { by, seal, complete } = signed(edition, 'SIGNATORY', signing);
  const countersignBy = complete ? dueWithinDays(COUNTERSIGN_WITHIN, signing.now, calendar) : null;
  const { now: at, termsHash } = signing;
  const data = { edition: edition.number, at, termsHash, by, seal, countersignBy };
  return [{ type: 'CommitmentSigned', data }];
}

/** The assigner, or who signs beside him, countersigns; once all have, the edition is in force. */
export function countersign(state: Commitment, signing: Signing): CommitmentEvent[] {
  const edition = toSign(state, 'SIGNED', signing);
  if (!edition.signedAt) throw new RuleBroken('WRONG_STATUS', { status: 'ISSUED', needed: 'SIGNED' });
  const { by, seal, complete } = signed(edition, 'ASSIGNER', signing);
  const { now: at, termsHash } = signing;
  const data = { edition: edition.number, at, termsHash, by, seal, complete };
  return [{ type: 'CommitmentCountersigned', data }];
}

/** The text that waits, where it is the one that was read and still binds who is bound today. */
function toSign(state: Commitment, status: 'ISSUED' | 'SIGNED', { termsHash }: Signing): Edition {
  const pending = pendingOf(state);
  if (!pending) {
    if (state.status === 'IN_FORCE') throw new RuleBroken('ALREADY_SIGNED');
    inStatus(state, status);
    throw new RuleBroken('NOT_FOUND');
  }
  if (state.status !== 'IN_FORCE') inStatus(state, status);
  if (pending.termsHash !== termsHash)
    throw new RuleBroken('TERMS_CHANGED', { termsHash: pending.termsHash });
  if ('parties' in state && !samePeople(state.parties, pending.parties))
    throw new RuleBroken('PARTY_CHANGED');
  return pending;
}

const samePeople = (one: Parties, other: Parties): boolean =>
  one.unitId === other.unitId && one.signatoryId === other.signatoryId && one.assignerId === other.assignerId;

/** Whoever's name is typed in, the holder of one certificate is one signer. */
const sameCertificate = (role: Side, signatures: readonly Signature[], kind: SignatureKind): boolean =>
  kind.kind === 'EXTERNAL' &&
  signatures.some(
    (one) =>
      one.role !== role &&
      one.kind.kind === 'EXTERNAL' &&
      one.kind.certificate.issuer === kind.certificate.issuer &&
      one.kind.certificate.serial === kind.certificate.serial,
  );

/** A contract with oneself binds nobody, in whosever place it is signed. */
const bothSides = (
  role: Side,
  parties: Parties,
  signatures: readonly Signature[],
  { signerId }: Signer,
): boolean =>
  partyOf(otherSide(role), parties) === signerId ||
  parties.coSigners[otherSide(role)].people.includes(signerId) ||
  signatures.some((one) => one.role !== role && one.signerId === signerId);

function signed(
  { number: edition, parties, signatures }: Edition,
  role: Side,
  { now: at, termsHash, signer, kind, seal }: Signing,
): { by: Signer & Pick<Signature, 'kind'>; seal: string; complete: boolean } {
  const left = signersLeft(role, parties, signatures);
  if (!left.includes(signer.principalId))
    throw new RuleBroken(
      signatures.some((one) => one.role === role && one.principalId === signer.principalId)
        ? 'ALREADY_SIGNED'
        : 'NOT_A_SIGNER',
    );
  if (bothSides(role, parties, signatures, signer) || sameCertificate(role, signatures, kind))
    throw new RuleBroken('SIGNS_BOTH_SIDES');
  const by = { ...signer, kind };
  const sealed = seal({ edition, termsHash, role, ...by, at });
  const given: Signature = { ...by, role, termsHash, at, seal: sealed };
  return { by, seal: sealed, complete: sideSigned(role, parties, [...signatures, given]) };
}
