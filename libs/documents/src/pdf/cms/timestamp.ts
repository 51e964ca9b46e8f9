import type { SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { TSTInfo } from '@peculiar/asn1-tsp';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Certificate } from './certificate.js';
import { checkSigner, digested, signerCertificate } from './check-signer.js';
import { digestOf } from './digests.js';
import { findChain } from './find-chain.js';
import { broken, Refused, refusalOf, type Refusal } from './refused.js';
import { readSignedMessage } from './signed-message.js';

const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** What an authority says about when something was there (RFC 3161), and whether that may be believed. */
export type Timestamp =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'VALID'; readonly at: Instant; readonly authority: string }
  | ({ readonly kind: 'REFUSED' } & Refusal);

/** The time stamp of a signature, which stands beside it unsigned: whoever has the file can take it away, nobody can forge it. */
export function signatureTimestamp(
  signer: SignerInfo,
  roots: readonly Certificate[],
  now: Instant,
): Timestamp {
  const tokens = (signer.unsignedAttrs ?? [])
    .filter(({ attrType }) => attrType === TIMESTAMP_TOKEN)
    .flatMap(({ attrValues }) => attrValues);
  const [token] = tokens;
  if (token === undefined) return { kind: 'NONE' };
  if (tokens.length > 1) return { kind: 'REFUSED', verdict: 'BROKEN', reason: 'MALFORMED' };
  return readTimestamp(Buffer.from(token), [Buffer.from(signer.signature.buffer)], roots, now);
}

/** Checks a token over these bytes. Never throws. */
export function readTimestamp(
  token: Buffer,
  stamped: readonly Buffer[],
  roots: readonly Certificate[],
  now: Instant,
): Timestamp {
  try {
    return checked(token, stamped, roots, now);
  } catch (error) {
    return { kind: 'REFUSED', ...refusalOf(error) };
  }
}

function checked(
  token: Buffer,
  stamped: readonly Buffer[],
  roots: readonly Certificate[],
  now: Instant,
): Timestamp {
  const message = readSignedMessage(token);
  if (message.contentType !== TST_INFO || message.content === undefined) throw broken('MALFORMED');
  const { messageImprint, genTime } = AsnConvert.parse(message.content, TSTInfo);
  const authority = signerCertificate(message);
  checkSigner(message, authority, [message.content], false);
  const imprint = digested(stamped, digestOf(messageImprint.hashAlgorithm.algorithm));
  if (!imprint.equals(Buffer.from(messageImprint.hashedMessage.buffer))) {
    throw new Refused({ verdict: 'TAMPERED', reason: 'CONTENT_CHANGED' });
  }
  // Its key serves nothing else (RFC 3161, 2.3).
  if (authority.purposes?.join() !== TIME_STAMPING)
    throw new Refused({ verdict: 'UNTRUSTED', reason: 'NOT_FOR_SIGNING' });
  const at = instant(genTime);
  const chain = findChain(authority, message.certificates, roots, at);
  if (chain === 'NONE') throw new Refused({ verdict: 'UNTRUSTED', reason: 'NO_CHAIN' });
  if (chain === 'EXPIRED' || at > now)
    throw new Refused({ verdict: 'EXPIRED_AT_SIGNING', reason: 'OUTSIDE_VALIDITY' });
  return { kind: 'VALID', at, authority: authority.subjectText };
}
