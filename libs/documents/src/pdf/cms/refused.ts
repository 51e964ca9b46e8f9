/** Why a signature is not valid. Codes are stable; sentences belong to the edge. */
export type Refusal =
  /** What was signed is not what stands there now, or was not signed by that key. */
  | { readonly verdict: 'TAMPERED'; readonly reason: 'CONTENT_CHANGED' | 'SIGNATURE_WRONG' }
  /** It is whole, but no chain of certificates leads to a configured root, or not for this purpose. */
  | { readonly verdict: 'UNTRUSTED'; readonly reason: 'NO_CHAIN' | 'NOT_FOR_SIGNING' }
  /** The chain leads to a root, but a certificate of it was not yet or no longer valid at the time of signing. */
  | { readonly verdict: 'EXPIRED_AT_SIGNING'; readonly reason: 'OUTSIDE_VALIDITY' }
  /** It cannot be checked, or is made in a way that nobody should accept. */
  | {
      readonly verdict: 'BROKEN';
      readonly reason:
        | 'BYTE_RANGE'
        | 'FILE_TOO_LARGE'
        | 'FILE_UNREADABLE'
        | 'IN_OBJECT_STREAM'
        | 'MALFORMED'
        | 'SIGNED_ATTRIBUTES'
        | 'SIGNER_MISSING'
        | 'SIGNING_CERTIFICATE'
        | 'TOO_MANY_SIGNATURES'
        | 'UNKNOWN_ALGORITHM'
        | 'UNKNOWN_KIND'
        | 'WEAK_ALGORITHM';
    };

/** Carries a refusal to where the result is made. Never leaves this library. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
    this.name = 'Refused';
  }
}

export const broken = (reason: Extract<Refusal, { verdict: 'BROKEN' }>['reason']): Refused =>
  new Refused({ verdict: 'BROKEN', reason });

/** What became of an attempt; whatever else goes wrong in reading foreign bytes is `MALFORMED`. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof Refused ? error.refusal : { verdict: 'BROKEN', reason: 'MALFORMED' };
