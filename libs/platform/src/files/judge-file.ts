import type { ReceivedFile } from '#libs/kernel/src/file-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { compoundNames, MACRO_NAMES } from './compound-names.js';
import { disguised } from './disguised.js';
import { acceptedExtensions, extensionOf, fileKinds, type FileKind } from './file-kinds.js';
import type { KindFault } from './kind-fault.js';
import { packageFault } from './package-fault.js';
import { textFault } from './text-fault.js';

/** As many bytes as tell one kind from the others. */
const BEGINNING = 16;
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The first entry of an archive. One that stands behind something else is not looked at. */
const ARCHIVE = 'PK\x03\x04';

/** The kind that a file's name promises. Throws RuleBroken FILE_KIND_REFUSED where none of that name is accepted. */
export function kindNamed(name: string): FileKind {
  const extension = extensionOf(name);
  const kind = fileKinds.find(({ extensions }) => extensions.includes(extension));
  if (!kind) throw refused(name, 'EXTENSION');
  return kind;
}

/**
 * The kind of a file by its content, which must agree with its name.
 * @throws RuleBroken FILE_KIND_REFUSED with its `name`, all `accepted` extensions, and `why` (a KindFault).
 */
export async function judgeFile(name: string, received: ReceivedFile): Promise<FileKind> {
  const kind = kindNamed(name);
  const why = await faultOf(kind, received);
  if (why) throw refused(name, why);
  return kind;
}

const refused = (name: string, why: KindFault): RuleBroken =>
  new RuleBroken('FILE_KIND_REFUSED', { name, accepted: acceptedExtensions, why });

async function faultOf(
  { look, mediaType }: FileKind,
  received: ReceivedFile,
): Promise<KindFault | undefined> {
  if (look.by === 'TEXT') return textFault(received);
  const beginning = Buffer.from(await received.read(0, BEGINNING)).toString('latin1');
  switch (look.by) {
    case 'SIGNATURE':
      if (!look.begins.test(beginning)) return 'CONTENT';
      return (await disguised(received)) ? 'DISGUISED' : undefined;
    case 'COMPOUND':
      return beginning.startsWith(COMPOUND_FILE) ? compoundFault(look.streams, received) : 'CONTENT';
    case 'OFFICE_PACKAGE':
      // Office puts a package that it encrypts into a compound file.
      if (beginning.startsWith(COMPOUND_FILE)) return compoundFault([], received);
      return beginning.startsWith(ARCHIVE) ? packageFault(received, { mainPart: look.mainPart }) : 'CONTENT';
    case 'OPEN_DOCUMENT':
      return beginning.startsWith(ARCHIVE) ? packageFault(received, { mimetype: mediaType }) : 'CONTENT';
  }
}

async function compoundFault(
  streams: readonly string[],
  received: ReceivedFile,
): Promise<KindFault | undefined> {
  const names = await compoundNames(received);
  if (names.has('EncryptedPackage')) return 'LOCKED';
  if (!streams.some((stream) => names.has(stream))) return 'CONTENT';
  return MACRO_NAMES.some((name) => names.has(name)) ? 'MACROS' : undefined;
}
