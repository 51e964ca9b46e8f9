import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  id_data,
  id_signedData,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import type { SealingKey } from '../sealing-key.js';
import { CONTENT_TYPE, digested, MESSAGE_DIGEST } from './check-signer.js';
import { SHA256 } from './digests.js';
import { SIGNING_CERTIFICATE_V2, signingCertificate } from './signing-certificate.js';

const NULL = Uint8Array.of(5, 0).buffer;
const ALGORITHMS = {
  RSA_SHA256: { algorithm: '1.2.840.113549.1.1.1', parameters: NULL },
  ECDSA_SHA256: { algorithm: '1.2.840.10045.4.3.2' },
};

/**
 * A CMS over content that stands elsewhere, as PAdES baseline B-B asks for it (ETSI EN 319 142-1, table 1): signed are type of
 * content, digest and certificate, and no time, which stands in the PDF.
 * @param parts the content, to be read one after the other
 */
export async function signDetached(parts: readonly Buffer[], key: SealingKey): Promise<Buffer> {
  const [own, ...others] = key.certificates;
  if (own === undefined) throw new Error('A sealing key without a certificate');
  const { tbsCertificate } = AsnConvert.parse(own, Certificate);
  const signedAttrs = inDerOrder([
    attribute(CONTENT_TYPE, AsnObjectIdentifierConverter.toASN(id_data).toBER()),
    attribute(MESSAGE_DIGEST, AsnConvert.serialize(new OctetString(digested(parts, 'sha256')))),
    attribute(SIGNING_CERTIFICATE_V2, signingCertificate(own)),
  ]);
  const digestAlgorithm = new AlgorithmIdentifier({ algorithm: SHA256 });
  const signed = new SignedData({
    version: CMSVersion.v1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_data }),
    certificates: new CertificateSet(
      [own, ...others].map(
        (der) => new CertificateChoices({ certificate: AsnConvert.parse(der, Certificate) }),
      ),
    ),
    signerInfos: new SignerInfos([
      new SignerInfo({
        version: CMSVersion.v1,
        sid: new SignerIdentifier({
          issuerAndSerialNumber: new IssuerAndSerialNumber({
            issuer: tbsCertificate.issuer,
            serialNumber: tbsCertificate.serialNumber,
          }),
        }),
        digestAlgorithm,
        signedAttrs,
        signatureAlgorithm: new AlgorithmIdentifier(ALGORITHMS[key.algorithm]),
        signature: new OctetString(await key.sign(setOf(signedAttrs))),
      }),
    ]),
  });
  return Buffer.from(
    AsnConvert.serialize(
      new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(signed) }),
    ),
  );
}

const attribute = (attrType: string, value: ArrayBuffer): Attribute =>
  new Attribute({ attrType, attrValues: [value] });

/** A set is encoded with its members in the order of their bytes (X.690, 11.6). */
const inDerOrder = (attributes: readonly Attribute[]): Attribute[] =>
  attributes.toSorted((one, other) => Buffer.compare(encoded(one), encoded(other)));

const encoded = (one: Attribute): Buffer => Buffer.from(AsnConvert.serialize(one));

/** SET OF: what is signed (RFC 5652, 5.4). */
function setOf(attributes: readonly Attribute[]): Buffer {
  const content = Buffer.concat(attributes.map(encoded));
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([0x31, ...size]), content]);
}
