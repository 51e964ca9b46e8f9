import { X509Certificate } from 'node:crypto';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { Certificate } from './cms/certificate.js';
import { refusalOf, type Refusal } from './cms/refused.js';
import { PdfFile } from './reading/pdf-file.js';
import { signedFields, type SignedField } from './reading/signature-fields.js';
import { verifyField, type PdfSignature } from './verify-field.js';

/** What is known of a file's signatures. Revocation is not checked: an installation may have no way out to ask for it. */
export interface PdfSignatures {
  /** That of the worst signature, in the order broken, tampered, untrusted, expired; NONE when there is none. */
  readonly verdict: 'VALID' | 'NONE' | Refusal['verdict'];
  /** Why the file as a whole was refused, when it could not even be looked at. */
  readonly refused?: Refusal;
  /**
   * Whether some signature, of whatever verdict, covers every byte. When not, something was added after the last one, and what a
   * reader shows may be something else than what was signed.
   */
  readonly coversWholeFile: boolean;
  readonly revocation: 'NOT_CHECKED';
  readonly signatures: readonly PdfSignature[];
}

/** A scan of many pages is 20 MB. */
const LARGEST = 64 * 1024 * 1024;
const MOST_SIGNATURES = 50;
const WORST_FIRST = ['BROKEN', 'TAMPERED', 'UNTRUSTED', 'EXPIRED_AT_SIGNING', 'VALID'] as const;

/**
 * Looks at every signature of a PDF: of the kinds ETSI.CAdES.detached (PAdES, ETSI EN 319 142-1), adbe.pkcs7.detached (ISO 32000-1,
 * 12.8.3.3) and time stamps ETSI.RFC3161, whoever made them. Whatever the bytes are, it answers; it never throws for them.
 *
 * Nobody is asked whether a certificate was revoked. Without a time stamp, when something was signed is what the signer says.
 *
 * @param roots PEM or DER of the certificates that are trusted; a signer's own may be one
 * @param now judges what claims to be from the future
 * @throws Error for a root that is no certificate: that is the operator's mistake, not the file's
 */
export function verifyPdfSignatures(
  bytes: Uint8Array,
  roots: readonly (string | Uint8Array)[],
  now: Instant,
): PdfSignatures {
  const trusted = roots.map((root) => new Certificate(new X509Certificate(root).raw));
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (file.length > LARGEST) return refused({ verdict: 'BROKEN', reason: 'FILE_TOO_LARGE' });
    const fields = fieldsOf(file);
    if (!Array.isArray(fields)) return refused(fields);
    return judged(fields.map((field) => verifyField(file, field, trusted, now)));
  } catch (error) {
    return refused(refusalOf(error));
  }
}

function fieldsOf(bytes: Buffer): SignedField[] | Refusal {
  try {
    const fields = signedFields(new PdfFile(bytes));
    return fields.length > MOST_SIGNATURES ? { verdict: 'BROKEN', reason: 'TOO_MANY_SIGNATURES' } : fields;
  } catch {
    return { verdict: 'BROKEN', reason: 'FILE_UNREADABLE' };
  }
}

const judged = (signatures: readonly PdfSignature[]): PdfSignatures => ({
  verdict:
    WORST_FIRST.find((verdict) => signatures.some(({ outcome }) => outcome.verdict === verdict)) ?? 'NONE',
  coversWholeFile: signatures.some(({ coversWholeFile }) => coversWholeFile),
  revocation: 'NOT_CHECKED',
  signatures,
});

const refused = (refusal: Refusal): PdfSignatures => ({
  verdict: refusal.verdict,
  refused: refusal,
  coversWholeFile: false,
  revocation: 'NOT_CHECKED',
  signatures: [],
});
