import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import type { ReceivedFile } from '#libs/kernel/src/file-store.js';
import type { KindFault } from './kind-fault.js';

/** More parts than any document of an office has, and fewer than would keep a processor busy. */
const MOST_PARTS = 10_000;
/** Nothing else is ever unpacked; they are a few kilobytes. */
const LARGEST_INDEX = 1024 * 1024;
const AT_ONCE = 64 * 1024;

/** What a package says of itself, and where it says so. */
type Expected = { readonly mainPart: string } | { readonly mimetype: string };

const CONTENT_TYPES = '[content_types].xml';
const MIMETYPE = 'mimetype';
const MANIFEST = 'meta-inf/manifest.xml';
const indexes = [CONTENT_TYPES, MIMETYPE, MANIFEST];
/** Where Office keeps macros, also those of Excel 4.0, and where OpenDocument does. */
const macroParts = /(?:^|\/)vba(?:project|data)[^/]*$|^xl\/(?:intl)?macrosheets\/|^(?:basic|scripts)\//;
/** The types of such parts, whatever they are called. */
const macroTypes = /macroenabled|vbaproject|macrosheet/i;

/** What is wrong with a ZIP that should be the package of an office document. Only its index and three small parts are read. */
export async function packageFault(
  received: ReceivedFile,
  expected: Expected,
): Promise<KindFault | undefined> {
  const parts = new Map<string, string>();
  try {
    const reader = new ReceivedReader(received);
    const zip = await yauzl.fromRandomAccessReaderPromise(reader, received.size, { lazyEntries: true });
    if (zip.entryCount > MOST_PARTS) return 'CONTENT';
    for await (const entry of zip.eachEntry()) {
      // Programs differ in case, and in which of two parts of one name they read.
      const name = entry.fileName.toLowerCase();
      if (parts.has(name)) return 'CONTENT';
      if (entry.isEncrypted()) return 'LOCKED';
      if (macroParts.test(name)) return 'MACROS';
      const read = indexes.includes(name) && entry.uncompressedSize <= LARGEST_INDEX;
      parts.set(name, read ? (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8') : '');
    }
  } catch {
    return 'CONTENT';
  }
  return 'mainPart' in expected
    ? officeFault(parts.get(CONTENT_TYPES) ?? '', expected.mainPart)
    : openDocumentFault(parts, expected.mimetype);
}

function officeFault(types: string, mainPart: string): KindFault | undefined {
  if (macroTypes.test(types)) return 'MACROS';
  // A sign written as a reference would hide a type from whoever only looks for it.
  return types.includes(`"${mainPart}"`) && !types.includes('&') ? undefined : 'CONTENT';
}

function openDocumentFault(parts: ReadonlyMap<string, string>, mimetype: string): KindFault | undefined {
  if (parts.get(MIMETYPE) !== mimetype) return 'CONTENT';
  return /encryption-data/i.test(parts.get(MANIFEST) ?? '') ? 'LOCKED' : undefined;
}

/** Lets the library read any part of what was received, wherever it stands. */
class ReceivedReader extends yauzl.RandomAccessReader {
  constructor(private readonly received: ReceivedFile) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(rangeOf(this.received, start, end));
  }
}

async function* rangeOf(received: ReceivedFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let from = start; from < end; from += AT_ONCE)
    yield await received.read(from, Math.min(AT_ONCE, end - from));
}
