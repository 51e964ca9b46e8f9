import { ContentInfo, SignedData, id_signedData, type SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Constructed, fromBER, type BaseBlock } from 'asn1js';
import { Certificate } from './certificate.js';
import { broken } from './refused.js';

const CONTEXT_SPECIFIC = 3;
/** A chain has three or four; a mass of them would keep us busy. */
const MOST_CERTIFICATES = 50;

/** A signed CMS (RFC 5652, 5) with one signer. */
export interface SignedMessage {
  readonly signer: SignerInfo;
  /** The signed attributes as they were encoded. */
  readonly attributes: Buffer | undefined;
  readonly certificates: readonly Certificate[];
  readonly contentType: string;
  /** What is signed, when it is inside. */
  readonly content: Buffer | undefined;
}

/** Reads it, and whatever follows it must be zeros: a signature's room in a PDF is filled up with them. */
export function readSignedMessage(bytes: Buffer): SignedMessage {
  const { offset, result } = fromBER(bytes);
  if (offset < 0 || bytes.subarray(offset).some((byte) => byte !== 0)) throw broken('MALFORMED');
  const info = AsnConvert.parse(bytes.subarray(0, offset), ContentInfo);
  if (info.contentType !== id_signedData) throw broken('MALFORMED');
  const { signerInfos, encapContentInfo } = AsnConvert.parse(info.content, SignedData);
  const [signer] = signerInfos;
  if (signer === undefined || signerInfos.length > 1) throw broken('SIGNER_MISSING');
  const inside = encapContentInfo.eContent;
  const content = inside?.single?.buffer ?? inside?.any;
  return {
    signer,
    ...asEncoded(result),
    contentType: encapContentInfo.eContentType,
    content: content === undefined ? undefined : Buffer.from(content),
  };
}

/** Certificates and attributes as they stand there, for encoding them again may give other bytes than those that were signed. */
function asEncoded(contentInfo: BaseBlock): Pick<SignedMessage, 'certificates' | 'attributes'> {
  const signedData = parts(parts(contentInfo)[1])[0];
  const found = parts(tagged(signedData));
  if (found.length > MOST_CERTIFICATES) throw broken('MALFORMED');
  const signerInfo = parts(parts(signedData).at(-1))[0];
  const attributes = tagged(signerInfo);
  return {
    // Attribute certificates have a tag of their own and say nothing about keys.
    certificates: found
      .filter(({ idBlock }) => idBlock.tagClass !== CONTEXT_SPECIFIC)
      .map((block) => new Certificate(Buffer.from(block.valueBeforeDecodeView))),
    attributes: attributes === undefined ? undefined : Buffer.from(attributes.valueBeforeDecodeView),
  };
}

/** The fourth part, if it is tagged [0]: a message's certificates, a signer's attributes. */
function tagged(block: BaseBlock | undefined): BaseBlock | undefined {
  const part = parts(block)[3];
  return part?.idBlock.tagClass === CONTEXT_SPECIFIC && part.idBlock.tagNumber === 0 ? part : undefined;
}

const parts = (block: BaseBlock | undefined): readonly BaseBlock[] =>
  block instanceof Constructed ? block.valueBlock.value : [];
