import { createHash } from 'node:crypto';
import {
  AsnArray,
  AsnConvert,
  AsnProp,
  AsnPropTypes,
  AsnType,
  AsnTypeTypes,
  OctetString,
} from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { digestOf, SHA256 } from './digests.js';

/** id-aa-signingCertificateV2 (RFC 5035, 3). */
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** ESSCertIDv2: the digest of a certificate, by SHA-256 where no algorithm is named (RFC 5035, 4). */
export class EssCertificateId {
  @AsnProp({ type: AlgorithmIdentifier, optional: true })
  hashAlgorithm?: AlgorithmIdentifier;

  @AsnProp({ type: OctetString })
  certHash = new OctetString();

  @AsnProp({ type: AsnPropTypes.Any, optional: true })
  issuerSerial?: ArrayBuffer;
}

@AsnType({ type: AsnTypeTypes.Sequence, itemType: EssCertificateId })
class EssCertificateIds extends AsnArray<EssCertificateId> {}

class EssSigningCertificate {
  @AsnProp({ type: EssCertificateIds })
  certs = new EssCertificateIds();

  @AsnProp({ type: AsnPropTypes.Any, optional: true })
  policies?: ArrayBuffer;
}

/** The attribute's value that ties a signature to this certificate, so that no other of the same key can be put in its place. */
export function signingCertificate(der: Buffer): ArrayBuffer {
  const id = new EssCertificateId();
  id.certHash = new OctetString(createHash('sha256').update(der).digest());
  const value = new EssSigningCertificate();
  value.certs = new EssCertificateIds([id]);
  return AsnConvert.serialize(value);
}

/** Whether the attribute's value names this certificate as the signer's, which comes first. */
export function namesCertificate(value: ArrayBuffer, der: Buffer): boolean {
  const [id] = AsnConvert.parse(value, EssSigningCertificate).certs;
  if (id === undefined) return false;
  const digest = createHash(digestOf(id.hashAlgorithm?.algorithm ?? SHA256))
    .update(der)
    .digest();
  return digest.equals(Buffer.from(id.certHash.buffer));
}
