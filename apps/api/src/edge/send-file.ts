import { Readable } from 'node:stream';
import { create as disposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { FileStore } from '#libs/kernel/src/file-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { UploadedFile } from '#libs/kernel/src/staged-files.js';

/** Saved by the browser, or shown where its kind can be: pictures and PDFs. */
export type Showing = 'DOWNLOAD' | 'PREVIEW';

const PDF = 'application/pdf';
/** What browsers show by themselves, and run nothing of. */
const previewed: readonly string[] = [PDF, 'image/jpeg', 'image/png', 'image/webp'];

const inert = "default-src 'none'";
/** Whatever a browser makes of it, it runs nothing, loads nothing and is of no origin. */
const sandboxed = { 'content-security-policy': `${inert}; sandbox; frame-ancestors 'none'` };
/** A browser's own viewer of PDFs needs these, and older ones show none in a sandbox. Our page may frame it, and no other. */
const framed = {
  'content-security-policy': `${inert}; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'`,
  'x-frame-options': 'SAMEORIGIN',
};

/**
 * Sends a file to somebody of whom the caller knows that he may read it: the one way in which uploaded bytes leave the service. Throws
 * RuleBroken FILE_DAMAGED before anything is sent.
 */
export async function sendFile(
  reply: FastifyReply,
  store: FileStore,
  {
    tenantId,
    sha256,
    name,
    mediaType,
  }: Pick<UploadedFile, 'sha256' | 'name' | 'mediaType'> & { tenantId: TenantId },
  showing: Showing,
): Promise<void> {
  const { size, content } = await store.open(tenantId, sha256);
  const inline = showing === 'PREVIEW' && previewed.includes(mediaType);
  reply
    .headers(inline && mediaType === PDF ? framed : sandboxed)
    .headers({
      'cache-control': 'private, no-store',
      'content-disposition': disposition(name, { type: inline ? 'inline' : 'attachment' }),
      'content-length': size,
    })
    .type(mediaType);
  await reply.send(Readable.from(content(), { objectMode: false }));
}
