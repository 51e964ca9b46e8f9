import { id_signingTime, SigningTime } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Certificate } from './cms/certificate.js';
import { checkSigner, signedAttribute, signerCertificate } from './cms/check-signer.js';
import { findChain } from './cms/find-chain.js';
import { broken, Refused, refusalOf, type Refusal } from './cms/refused.js';
import { readSignedMessage, type SignedMessage } from './cms/signed-message.js';
import { readTimestamp, signatureTimestamp, type Timestamp } from './cms/timestamp.js';
import { readPdfDate } from './reading/pdf-date.js';
import { as, type PdfDictionary } from './reading/pdf-object.js';
import { textOf, type SignedField } from './reading/signature-fields.js';
import { signedRange, type SignedRange } from './reading/signed-range.js';

/** One signature of a PDF. What it tells of its signer is worth as much as its verdict. */
export interface PdfSignature {
  readonly field: string;
  /** A person's or an agency's signature, or the time stamp of an authority over the file. */
  readonly kind: 'SIGNATURE' | 'TIMESTAMP' | 'UNKNOWN';
  readonly outcome: { readonly verdict: 'VALID' } | Refusal;
  /** Whether it covers every byte of the file but its own; if not, something was added after it. */
  readonly coversWholeFile: boolean;
  /** How many bytes, from the first, the signer saw: the file as it was then. */
  readonly signedBytes: number;
  readonly signer: Signer | undefined;
  /** What the signer says. Nobody else vouches for it. */
  readonly claimedAt: Instant | undefined;
  readonly timestamp: Timestamp;
}

/** Whose certificate it was. */
export interface Signer {
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  readonly validFrom: Instant;
  readonly validUntil: Instant;
}

const TIMESTAMP_KIND = 'ETSI.RFC3161';
const PADES_KIND = 'ETSI.CAdES.detached';
const ADOBE_KIND = 'adbe.pkcs7.detached';
const DATA = '1.2.840.113549.1.7.1';

type Draft = { -readonly [K in keyof PdfSignature]: PdfSignature[K] };

/** Judges the signature of one field. Never throws. */
export function verifyField(
  file: Buffer,
  { name, signature }: SignedField,
  roots: readonly Certificate[],
  now: Instant,
): PdfSignature {
  const draft: Draft = {
    field: name,
    kind: 'UNKNOWN',
    outcome: { verdict: 'VALID' },
    coversWholeFile: false,
    signedBytes: 0,
    signer: undefined,
    claimedAt: undefined,
    timestamp: { kind: 'NONE' },
  };
  try {
    if (signature === undefined) throw broken('IN_OBJECT_STREAM');
    const range = signedRange(file, signature);
    draft.coversWholeFile = range.end === file.length;
    draft.signedBytes = range.end;
    const kind = as('name', signature.entries.get('SubFilter'))?.name;
    if (kind === TIMESTAMP_KIND) checkTimestamp(draft, range, roots, now);
    else if (kind === PADES_KIND || kind === ADOBE_KIND) checkSignature(draft, signature, range, roots, now);
    else
      throw broken(
        kind === 'adbe.pkcs7.sha1' || kind === 'adbe.x509.rsa_sha1' ? 'WEAK_ALGORITHM' : 'UNKNOWN_KIND',
      );
  } catch (error) {
    draft.outcome = refusalOf(error);
  }
  return draft;
}

function checkTimestamp(draft: Draft, range: SignedRange, roots: readonly Certificate[], now: Instant): void {
  draft.kind = 'TIMESTAMP';
  draft.timestamp = readTimestamp(range.contents, range.parts, roots, now);
  if (draft.timestamp.kind === 'REFUSED') throw new Refused(draft.timestamp);
}

function checkSignature(
  draft: Draft,
  dictionary: PdfDictionary,
  range: SignedRange,
  roots: readonly Certificate[],
  now: Instant,
): void {
  draft.kind = 'SIGNATURE';
  const message = readSignedMessage(range.contents);
  if (message.contentType !== DATA || message.content !== undefined) throw broken('MALFORMED');
  const certificate = signerCertificate(message);
  draft.signer = signerOf(certificate);
  draft.claimedAt = claimedAt(dictionary, message);
  const mustName = as('name', dictionary.entries.get('SubFilter'))?.name === PADES_KIND;
  checkSigner(message, certificate, range.parts, mustName);
  draft.timestamp = signatureTimestamp(message.signer, roots, now);
  if (!certificate.maySign || !certificate.isUnderstood)
    throw new Refused({ verdict: 'UNTRUSTED', reason: 'NOT_FOR_SIGNING' });
  const chain = findChain(certificate, message.certificates, roots, signedAt(draft, now));
  if (chain === 'NONE') throw new Refused({ verdict: 'UNTRUSTED', reason: 'NO_CHAIN' });
  if (chain === 'EXPIRED') throw new Refused({ verdict: 'EXPIRED_AT_SIGNING', reason: 'OUTSIDE_VALIDITY' });
}

/** A time stamp holds; else what is claimed, unless it is still to come; else now, the strictest. */
function signedAt({ timestamp, claimedAt: claimed }: Draft, now: Instant): Instant {
  if (timestamp.kind === 'VALID') return timestamp.at;
  return claimed !== undefined && claimed < now ? claimed : now;
}

/** PAdES says it in the dictionary, which is signed as well; older kinds in a signed attribute (EN 319 142-1, table 1). */
function claimedAt(dictionary: PdfDictionary, message: SignedMessage): Instant | undefined {
  const attribute = signedAttribute(message, id_signingTime);
  if (attribute !== undefined) return instant(AsnConvert.parse(attribute, SigningTime).getTime());
  return readPdfDate(textOf(dictionary.entries.get('M')) ?? '');
}

const signerOf = ({ subjectText, issuerText, serial, validFrom, validUntil }: Certificate): Signer => ({
  subject: subjectText,
  issuer: issuerText,
  serial,
  validFrom,
  validUntil,
});
