import type { ReceivedFile } from '#libs/kernel/src/file-store.js';

/** Where programs look that guess what a file is. */
const LOOKED_AT = 1_024;
const page = /<(?:!doctype\s+html|html|head|body|script|svg|iframe|object|embed|meta|\?php)\b/i;
/** The end of a ZIP archive (APPNOTE, 4.3.16), which is read from its end: it may follow anything. */
const END_OF_ARCHIVE = 'PK\x05\x06';

/** Whether a picture or a PDF would also pass for a page or an archive, for programs that guess. */
export async function disguised(received: ReceivedFile): Promise<boolean> {
  const [head, tail] = await Promise.all([
    received.read(0, LOOKED_AT),
    received.read(Math.max(0, received.size - LOOKED_AT), LOOKED_AT),
  ]).then((ends) => ends.map((bytes) => Buffer.from(bytes).toString('latin1')));
  return looksLikePage(head ?? '') || looksLikePage(tail ?? '') || (tail ?? '').includes(END_OF_ARCHIVE);
}

/** Whether a text has marks of a page in it. */
export const looksLikePage = (text: string): boolean => page.test(text);
