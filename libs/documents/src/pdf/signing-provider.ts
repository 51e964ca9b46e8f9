import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** What a person is asked to sign. */
export interface SigningRequest {
  /** The person, as the provider knows him: an account there, never a key or a password. */
  readonly signerAtProvider: string;
  /** SHA-256 of the bytes that the signature covers. Nothing else of the document leaves the house. */
  readonly sha256: Buffer;
  /** What the signer is shown on his own device before he agrees. */
  readonly description: string;
  /** After that the request is of no use, and an answer is refused. */
  readonly expiresAt: Instant;
}

/** A detached CMS over that digest (RFC 5652), with the signer's certificate and a time stamp where the provider gives one. */
export interface RemoteSignature {
  readonly cms: Buffer;
}

/**
 * A provider at whom people keep their keys and sign from afar, such as a public certification authority or that of the Government
 * Cipher Committee. Also the Nest token of its implementation.
 *
 * An implementation guarantees:
 * - sole control (Law 20/2023/QH15 on electronic transactions, art. 22): the signer agrees to this very request at the provider, by
 *   means that he alone has; neither an administrator nor this service can agree for him, and a session here is no agreement;
 * - a digest goes in and a CMS comes out: no key, no PIN and no password of the signer ever passes through this service;
 * - what comes back is not believed but verified, as an uploaded file is (`verifyPdfSignatures`);
 * - a refusal by the signer and a provider out of reach are errors, never an empty or a later signature.
 *
 * May be called by the use case in which the signer himself, signed in, asks to sign his own document; by no job and for nobody else.
 */
export abstract class SigningProvider {
  /** @throws RuleBroken SIGNING_PROVIDER_MISSING when the installation has none */
  abstract sign(request: SigningRequest): Promise<RemoteSignature>;
}

/** What stands there as long as no provider is configured: it says so, and signs nothing. */
export class NoSigningProvider extends SigningProvider {
  async sign(): Promise<RemoteSignature> {
    throw new RuleBroken('SIGNING_PROVIDER_MISSING');
  }
}
