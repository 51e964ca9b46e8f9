import { X509Certificate, type KeyObject } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  BasicConstraints,
  Certificate as CertificateSchema,
  ExtendedKeyUsage,
  KeyUsage,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  type Name,
} from '@peculiar/asn1-x509';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { isSignatureOf } from './is-signature-of.js';
import { Refused } from './refused.js';

/** Critical extensions whose meaning is acted on here, or that restrict nothing we do (policies, alternative names). */
const UNDERSTOOD = new Set<string>([
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  '2.5.29.17',
  '2.5.29.18',
  '2.5.29.32',
]);

/** An X.509 certificate (RFC 5280), as far as a chain asks for it. */
export class Certificate {
  readonly key: KeyObject;
  readonly subject: Buffer;
  readonly issuer: Buffer;
  /** `CN=…, O=…`, for people. */
  readonly subjectText: string;
  readonly issuerText: string;
  /** Hexadecimal. */
  readonly serial: string;
  readonly validFrom: Instant;
  readonly validUntil: Instant;
  private readonly parsed: CertificateSchema;

  /** @throws an error of whichever reader when it is none */
  constructor(readonly der: Buffer) {
    const read = new X509Certificate(der);
    this.key = read.publicKey;
    this.subjectText = read.subject.split('\n').join(', ');
    this.issuerText = read.issuer.split('\n').join(', ');
    this.serial = read.serialNumber;
    this.parsed = AsnConvert.parse(der, CertificateSchema);
    const { subject, issuer, validity } = this.parsed.tbsCertificate;
    this.subject = derOfName(subject);
    this.issuer = derOfName(issuer);
    this.validFrom = instant(validity.notBefore.getTime());
    this.validUntil = instant(validity.notAfter.getTime());
  }

  get subjectKeyIdentifier(): Buffer | undefined {
    const value = this.extension('2.5.29.14');
    // An OCTET STRING within the extension: two bytes of header.
    return value?.subarray(2);
  }

  /** Both ends are still within (RFC 5280, 4.1.2.5). */
  isValidAt(at: Instant): boolean {
    return this.validFrom <= at && at <= this.validUntil;
  }

  /** Whether it may stand above so many certificates that issue themselves (RFC 5280, 4.2.1.3 and 4.2.1.9). */
  mayIssue(issuersBelow: number): boolean {
    const value = this.extension(id_ce_basicConstraints);
    if (value === undefined) return false;
    const { cA, pathLenConstraint } = AsnConvert.parse(value, BasicConstraints);
    return cA && (pathLenConstraint ?? Infinity) >= issuersBelow && this.allows(['keyCertSign']);
  }

  /** Whether its key may sign documents: it says nothing of its uses, or names one of these. */
  get maySign(): boolean {
    return this.allows(['digitalSignature', 'nonRepudiation']);
  }

  /** The purposes it is limited to, as object identifiers; undefined when to none. */
  get purposes(): readonly string[] | undefined {
    const value = this.extension(id_ce_extKeyUsage);
    return value === undefined ? undefined : Array.from(AsnConvert.parse(value, ExtendedKeyUsage));
  }

  /** Whether it demands nothing that is not understood here; who does not understand must refuse (RFC 5280, 4.2). */
  get isUnderstood(): boolean {
    return (this.parsed.tbsCertificate.extensions ?? []).every(
      ({ critical, extnID }) => !critical || UNDERSTOOD.has(extnID),
    );
  }

  /** Whether that key signed it; not when it was signed in a weak or an unknown way. */
  isSignedBy(issuer: Certificate): boolean {
    const { tbsCertificateRaw, signatureValue, signatureAlgorithm } = this.parsed;
    if (tbsCertificateRaw === undefined) return false;
    try {
      return isSignatureOf(
        issuer.key,
        Buffer.from(tbsCertificateRaw),
        Buffer.from(signatureValue),
        signatureAlgorithm,
      );
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }

  private allows(uses: readonly ('digitalSignature' | 'nonRepudiation' | 'keyCertSign')[]): boolean {
    const value = this.extension(id_ce_keyUsage);
    if (value === undefined) return true;
    const named = AsnConvert.parse(value, KeyUsage).toJSON();
    return uses.some((use) => named.includes(use));
  }

  private extension(oid: string): Buffer | undefined {
    const found = this.parsed.tbsCertificate.extensions?.find(({ extnID }) => extnID === oid);
    return found === undefined ? undefined : Buffer.from(found.extnValue.buffer);
  }
}

/** Names are compared as they are encoded. */
export const derOfName = (name: Name): Buffer => Buffer.from(AsnConvert.serialize(name));
