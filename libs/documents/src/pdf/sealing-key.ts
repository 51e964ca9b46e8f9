/**
 * A key that seals documents, wherever it is kept: in a folder, in a smart card, in a module of hardware.
 *
 * An implementation guarantees that `certificates` begins with the certificate of the very key that `sign` uses, followed by those
 * that lead to its root; and that `sign` tells nothing of the key.
 */
export abstract class SealingKey {
  /** DER, the key's own first. */
  abstract readonly certificates: readonly Buffer[];
  /** RSA is PKCS #1 v1.5, which every reader of PDFs checks; ECDSA gives its signature in DER (RFC 3279, 2.2.3). */
  abstract readonly algorithm: 'RSA_SHA256' | 'ECDSA_SHA256';
  /** Signs the bytes themselves, not a digest of them. */
  abstract sign(bytes: Buffer): Promise<Buffer>;
}
