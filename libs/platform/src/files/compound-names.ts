import type { ReceivedFile } from '#libs/kernel/src/file-store.js';

/** Storages and streams that a project of macros consists of ([MS-OVBA], 2.2). */
export const MACRO_NAMES = ['Macros', 'VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR'];

/** An entry of the directory; entries start at multiples of its size, since sectors are multiples of it ([MS-CFB], 2.6). */
const ENTRY = 128;
const NAME_LENGTH = 64;
const OBJECT_TYPE = 66;
/** A storage, a stream, the root. */
const OBJECT_TYPES = [1, 2, 5];
const AT_ONCE = 64 * 1024;

/**
 * The names of all storages and streams in a compound file. Whatever looks like an entry counts, in use or not: the chains that say
 * which sectors are the directory can be broken on purpose, and a program may mend them.
 */
export async function compoundNames(received: ReceivedFile): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let from = 0; from < received.size; from += AT_ONCE) {
    const read = await received.read(from, AT_ONCE);
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.length);
    for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      const name = nameOf(bytes.subarray(at, at + ENTRY));
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

function nameOf(entry: Buffer): string | undefined {
  // In bytes, with the NUL at its end.
  const length = entry.readUInt16LE(NAME_LENGTH);
  if (length < 4 || length > NAME_LENGTH || length % 2 !== 0) return undefined;
  if (!OBJECT_TYPES.includes(entry.readUInt8(OBJECT_TYPE))) return undefined;
  if (entry.readUInt16LE(length - 2) !== 0) return undefined;
  return entry.toString('utf16le', 0, length - 2);
}
