import { createHash } from 'node:crypto';
import type { Attribute } from '@peculiar/asn1-cms';
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema';
import { fromBER, ObjectIdentifier } from 'asn1js';
import { derOfName, type Certificate } from './certificate.js';
import { digestOf, type Digest } from './digests.js';
import { isSignatureOf } from './is-signature-of.js';
import { broken, Refused } from './refused.js';
import type { SignedMessage } from './signed-message.js';
import { namesCertificate, SIGNING_CERTIFICATE_V2 } from './signing-certificate.js';

export const CONTENT_TYPE = '1.2.840.113549.1.9.3';
export const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** A SET OF, as which signed attributes are signed whatever tag they bear in the message (RFC 5652, 5.4). */
const SET = 0x31;

/** The certificate the signer says is his. @throws Refused when the message has none such */
export function signerCertificate({ signer, certificates }: SignedMessage): Certificate {
  const { issuerAndSerialNumber, subjectKeyIdentifier } = signer.sid;
  const found = certificates.find((certificate) => {
    if (issuerAndSerialNumber === undefined) {
      const identifier = subjectKeyIdentifier?.buffer;
      return (
        identifier !== undefined && certificate.subjectKeyIdentifier?.equals(Buffer.from(identifier)) === true
      );
    }
    const { issuer, serialNumber } = issuerAndSerialNumber;
    return (
      certificate.issuer.equals(derOfName(issuer)) &&
      BigInt(`0x${certificate.serial}`) === BigInt(`0x${Buffer.from(serialNumber).toString('hex')}`)
    );
  });
  if (found === undefined) throw broken('SIGNER_MISSING');
  return found;
}

/**
 * Checks that the key of this certificate signed exactly this content (RFC 5652, 5.4 and 5.6).
 * @param signed the parts that were signed, to be read one after the other
 * @param mustName whether the signer must have signed which certificate is his (ETSI EN 319 122-1, 5.2.2)
 * @throws Refused otherwise
 */
export function checkSigner(
  message: SignedMessage,
  certificate: Certificate,
  signed: readonly Buffer[],
  mustName: boolean,
): void {
  const { signer, contentType } = message;
  const digest = digestOf(signer.digestAlgorithm.algorithm);
  const attributes = signedAttributes(message);
  if (objectIdentifier(attributes.only(CONTENT_TYPE)) !== contentType) throw broken('SIGNED_ATTRIBUTES');
  const named = attributes.atMostOne(SIGNING_CERTIFICATE_V2);
  if (named === undefined ? mustName : !namesCertificate(named, certificate.der))
    throw broken('SIGNING_CERTIFICATE');
  const stated = Buffer.from(AsnConvert.parse(attributes.only(MESSAGE_DIGEST), OctetString).buffer);
  const signature = Buffer.from(signer.signature.buffer);
  if (!isSignatureOf(certificate.key, attributes.bytes, signature, signer.signatureAlgorithm, digest)) {
    throw new Refused({ verdict: 'TAMPERED', reason: 'SIGNATURE_WRONG' });
  }
  if (!stated.equals(digested(signed, digest)))
    throw new Refused({ verdict: 'TAMPERED', reason: 'CONTENT_CHANGED' });
}

/** The value of a signed attribute that may be there once. */
export const signedAttribute = (message: SignedMessage, type: string): ArrayBuffer | undefined =>
  signedAttributes(message).atMostOne(type);

export function digested(parts: readonly Buffer[], digest: Digest): Buffer {
  const hash = createHash(digest);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Without them a signature over attributes could be passed off as one over content that looks like them. */
function signedAttributes({ signer: { signedAttrs }, attributes }: SignedMessage) {
  if (signedAttrs === undefined || attributes === undefined) throw broken('SIGNED_ATTRIBUTES');
  const bytes = Buffer.from(attributes);
  bytes[0] = SET;
  const atMostOne = (type: string): ArrayBuffer | undefined => {
    const found = signedAttrs
      .filter(({ attrType }: Attribute) => attrType === type)
      .flatMap(({ attrValues }) => attrValues);
    if (found.length > 1) throw broken('SIGNED_ATTRIBUTES');
    return found[0];
  };
  const only = (type: string): ArrayBuffer => {
    const value = atMostOne(type);
    if (value === undefined) throw broken('SIGNED_ATTRIBUTES');
    return value;
  };
  return { bytes, atMostOne, only };
}

function objectIdentifier(der: ArrayBuffer): string {
  const { result } = fromBER(der);
  if (!(result instanceof ObjectIdentifier)) throw broken('SIGNED_ATTRIBUTES');
  return AsnObjectIdentifierConverter.fromASN(result);
}
