import { create as disposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { AdministrativeDocument } from '#libs/documents/src/administrative-document.js';
import { renderBySize } from '#libs/documents/src/render-by-size.js';

const kinds = {
  PDF: { ending: 'pdf', mediaType: 'application/pdf' },
  WORD: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const;

/** The forms in which a document is sent. */
export type DocumentForm = keyof typeof kinds;

/** A document with the name of its file, without its ending, and when it came to be what it says. */
export interface NamedDocument {
  readonly name: string;
  readonly at: Instant;
  readonly document: AdministrativeDocument;
}

/** Renders a document and sends it to be saved. The same one gives the same bytes, whenever it is asked for. */
export async function sendDocument(
  reply: FastifyReply,
  { name, at, document }: NamedDocument,
  form: DocumentForm,
): Promise<undefined> {
  const { ending, mediaType } = kinds[form];
  const bytes = await renderBySize(form === 'PDF' ? { form, document, at } : { form, document });
  reply
    .headers({
      'cache-control': 'private, no-store',
      // A number like 45/TB-SNV names no folder.
      'content-disposition': disposition(`${name.replaceAll('/', '-')}.${ending}`),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    })
    .type(mediaType);
  await reply.send(bytes);
  return undefined;
}
