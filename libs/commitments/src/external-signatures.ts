import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { additions } from '#libs/documents/src/pdf/additions.js';
import { verifyPdfSignatures } from '#libs/documents/src/pdf/verify-pdf-signatures.js';
import { FileStore } from '#libs/kernel/src/file-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { UploadedFile } from '#libs/kernel/src/staged-files.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import type { SignatureKind } from './domain/signature.js';
import { PaperFiles } from './read-models/paper-files.js';

type External = Extract<SignatureKind, { readonly kind: 'EXTERNAL' }>;

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** Verifies what was signed elsewhere: that it is our very paper, whole, by a certificate that leads to a root that is trusted here. */
@Injectable()
export class ExternalSignatures {
  constructor(
    private readonly papers: PaperFiles,
    private readonly store: FileStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SIGNING_ROOTS'>,
  ) {}

  /**
   * What the record keeps of it. Throws SIGNING_ROOTS_MISSING where nothing is trusted, NOT_OUR_PAPER for another document, and
   * EXTERNAL_SIGNATURE_REFUSED with the verdict, its reason and whose certificate it was.
   */
  async verified(
    tenantId: TenantId,
    paper: { readonly commitmentId: string; readonly edition: number },
    file: UploadedFile,
    now: Instant,
  ): Promise<External> {
    const roots = await this.roots();
    const original = await this.papers.original(tenantId, paper.commitmentId, paper.edition);
    const bytes = await this.bytes(tenantId, file.sha256);
    const added = original ? additions(bytes, await this.bytes(tenantId, original)) : 'OTHER_DOCUMENT';
    if (added === 'OTHER_DOCUMENT') throw new RuleBroken('NOT_OUR_PAPER');
    const { signatures, refused } = verifyPdfSignatures(bytes, roots, now);
    const last = signatures.findLast(({ kind }) => kind !== 'TIMESTAMP');
    const outcome = refused ?? last?.outcome ?? { verdict: 'NONE', reason: 'NONE' };
    if (outcome.verdict !== 'VALID' || !last?.signer || !last.coversWholeFile || added !== 'SIGNATURES')
      throw new RuleBroken('EXTERNAL_SIGNATURE_REFUSED', {
        verdict: outcome.verdict === 'VALID' ? 'ADDED_TO' : outcome.verdict,
        reason: 'reason' in outcome ? outcome.reason : added === 'SIGNATURES' ? null : added,
        subject: last?.signer?.subject ?? null,
        issuer: last?.signer?.issuer ?? null,
      });
    const { subject, issuer, serial, validUntil } = last.signer;
    const { timestamp, claimedAt } = last;
    const stamped = timestamp.kind === 'VALID' ? timestamp.at : undefined;
    return {
      kind: 'EXTERNAL',
      fileId: file.id,
      sha256: file.sha256,
      certificate: { subject, issuer, serial, validTo: dateOf(validUntil) },
      time: stamped ? { at: stamped, by: 'AUTHORITY' } : { at: claimedAt ?? now, by: 'SIGNER' },
    };
  }

  /** Throws SIGNING_ROOTS_MISSING: nobody is to sign elsewhere what could not be verified here. */
  async demandRoots(): Promise<void> {
    await this.roots();
  }

  private async roots(): Promise<string[]> {
    const path = this.config.SIGNING_ROOTS;
    const pem = path === undefined ? '' : await readFile(path, 'utf8').catch(() => '');
    const roots = pem.match(CERTIFICATES) ?? [];
    if (roots.length === 0) throw new RuleBroken('SIGNING_ROOTS_MISSING');
    return roots;
  }

  private async bytes(tenantId: TenantId, sha256: string): Promise<Buffer> {
    const { content } = await this.store.open(tenantId, sha256);
    return buffer(content());
  }
}
