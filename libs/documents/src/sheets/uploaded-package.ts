import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { MOST_BYTES, MOST_PARTS, MOST_UNZIPPED } from './read-limits.js';
import { tooBig } from './too-big.js';
import { unreadable } from './unreadable.js';

/** OLE container (MS-CFB §2.2): an .xls of before 2007, or an .xlsx behind a password (MS-OFFCRYPTO §2.3.4). */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP = Buffer.from('PK\u0003\u0004');

function refuseOthers(bytes: Buffer): void {
  if (bytes.length > MOST_BYTES) throw tooBig('FILE', MOST_BYTES);
  const head = bytes.subarray(0, OLE.length);
  if (head.equals(OLE)) throw unreadable(bytes.includes(ENCRYPTED) ? 'ENCRYPTED' : 'OLD_EXCEL');
  if (head.subarray(0, ZIP.length).equals(ZIP)) return;
  throw unreadable(bytes.length > 0 && !bytes.includes(0) ? 'TEXT' : 'OTHER');
}

/** What the library says of a file that is no sound zip is nothing a person could act on. */
async function sound<Read>(reading: Promise<Read>): Promise<Read> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof RuleBroken ? error : unreadable('DAMAGED');
  }
}

/** Names of parts are the same in any case (ECMA-376 Part 2 §6.2.2.3). */
const key = (path: string): string => path.toLowerCase();

async function index(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unzipped = 0;
  if (zip.entryCount > MOST_PARTS) throw tooBig('CONTENT', MOST_UNZIPPED);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    // Of two parts of one name every program takes another: what was checked must be what is opened later.
    if (entries.has(key(entry.fileName)) || !entry.canDecodeFileData()) throw unreadable('DAMAGED');
    entries.set(key(entry.fileName), entry);
    unzipped += entry.uncompressedSize;
    if (unzipped > MOST_UNZIPPED) throw tooBig('CONTENT', MOST_UNZIPPED);
  }
  return entries;
}

/**
 * The zip container of an uploaded workbook (ECMA-376 Part 2), in memory, nothing unpacked yet. Sizes are checked before
 * anything is unpacked, as the directory declares them, and a part that is longer than declared breaks off.
 */
export class UploadedPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Throws RuleBroken SHEET_UNREADABLE for what is no zip, SHEET_TOO_BIG beyond the limits. */
  static async open(bytes: Uint8Array): Promise<UploadedPackage> {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    refuseOthers(whole);
    const zip = await sound(fromBufferPromise(whole));
    return new UploadedPackage(zip, await sound(index(zip)));
  }

  /** Paths of all parts, as they are written, in the order of the file. */
  get paths(): string[] {
    return [...this.entries.values()].map(({ fileName }) => fileName);
  }

  has(path: string): boolean {
    return this.entries.has(key(path));
  }

  /** How long a part is when unpacked, in bytes; 0 where there is none. */
  size(path: string): number {
    return this.entries.get(key(path))?.uncompressedSize ?? 0;
  }

  /** The bytes of a part, piece by piece. Throws RuleBroken SHEET_UNREADABLE where there is none or it is damaged. */
  async *pieces(path: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(key(path));
    if (!entry) throw unreadable('DAMAGED');
    const stream = await sound(this.zip.openReadStreamPromise(entry));
    try {
      yield* stream;
    } catch {
      throw unreadable('DAMAGED');
    }
  }

  async bytes(path: string): Promise<Buffer> {
    return buffer(this.pieces(path));
  }
}
