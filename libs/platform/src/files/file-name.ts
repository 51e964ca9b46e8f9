import { clipped } from '#libs/kernel/src/clipped.js';
import { extensionOf } from './file-kinds.js';

/** UTF-16 units: long enough for every title, short enough for one line of a list. */
const LONGEST = 200;

/** What a line of text can't show, or what would show it otherwise than it is (the extension before the name, say). */
const unseen = /[\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}]/gu;

/**
 * The name of a file as people see it: what it was called on its owner's computer, without folders, in NFC, in one line. A long one is
 * clipped before its extension. Nothing on the server is ever named by it.
 */
export function fileName(given: string): string {
  // Half a surrogate pair becomes the sign for what can't be read: PostgreSQL would refuse it.
  const last = Buffer.from(given).toString().split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(unseen, '').normalize('NFC').trim();
  if (name.length <= LONGEST) return name;
  const extension = clipped(extensionOf(name), 20);
  return extension === ''
    ? clipped(name, LONGEST)
    : `${clipped(name, LONGEST - extension.length - 2)}….${extension}`;
}
