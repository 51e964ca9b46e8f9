import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { signDetached } from './cms/sign-detached.js';
import { IncrementalUpdate } from './reading/incremental-update.js';
import { PdfBroken } from './reading/pdf-broken.js';
import { writePdfDate } from './reading/pdf-date.js';
import { PdfFile } from './reading/pdf-file.js';
import { as, type PdfDictionary, type PdfObject, type PdfReference } from './reading/pdf-object.js';
import { pagesOf } from './reading/pages.js';
import { writeEntries, writeText } from './reading/write-object.js';
import type { SealingKey } from './sealing-key.js';

/** What the seal says of itself. */
export interface Seal {
  /** Who seals: the installation or the agency. */
  readonly name: string;
  readonly reason: string;
  /** When, as we say; no authority vouches for it. */
  readonly at: Instant;
}

const DIGITS = 10;
/** Signatures exist, and nothing but additions is allowed (ISO 32000-1, 12.7.2). */
const SIG_FLAGS = 3;
/** Printed and locked, though nothing is to be seen (ISO 32000-1, 12.5.3). */
const ANNOTATION_FLAGS = 132;

/**
 * Seals a PDF by PAdES baseline B-B (ETSI EN 319 142-1): added at its end are a signature over everything before and after, and an
 * invisible field on the first page. The given bytes stay the beginning of the result, so that a document can be sealed again.
 * @throws PdfBroken when the file is not one that we rendered or sealed
 */
export async function sealPdf(pdf: Uint8Array, key: SealingKey, seal: Seal): Promise<Buffer> {
  const file = new PdfFile(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  const update = new IncrementalUpdate(file);
  const signature = update.reserve();
  // Certificates, signature and attributes; an eighth more than they were ever seen to take.
  const room = 2 * (2048 + key.certificates.reduce((sum, { length }) => sum + length, 0));
  update.put(signature, signatureDictionary(seal, room));
  addField(file, update, signature);
  const bytes = update.toBuffer();
  const [start, end] = placeOfContents(bytes, file.bytes.length, room);
  writeRange(bytes, file.bytes.length, [0, start, end, bytes.length - end]);
  const cms = (await signDetached([bytes.subarray(0, start), bytes.subarray(end)], key)).toString('hex');
  if (cms.length > room) throw new Error(`A signature of ${cms.length / 2} bytes has no room in ${room / 2}`);
  bytes.write(cms, start + 1, 'latin1');
  return bytes;
}

const range = (numbers: readonly number[]): string =>
  `[${numbers.map((number) => String(number).padStart(DIGITS)).join(' ')}]`;
const EMPTY_RANGE = range([0, 0, 0, 0]);

const signatureDictionary = ({ name, reason, at }: Seal, room: number): string =>
  [
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `/Name ${writeText(name)} /Reason ${writeText(reason)} /M (${writePdfDate(at)})`,
    `/ByteRange ${EMPTY_RANGE}`,
    `/Contents <${'0'.repeat(room)}> >>`,
  ].join('\n');

function placeOfContents(bytes: Buffer, from: number, room: number): [start: number, end: number] {
  const start = bytes.indexOf(`<${'0'.repeat(room)}>`, from, 'latin1');
  return [start, start + room + 2];
}

function writeRange(bytes: Buffer, from: number, numbers: readonly number[]): void {
  bytes.write(range(numbers), bytes.indexOf(EMPTY_RANGE, from, 'latin1'), 'latin1');
}

function addField(file: PdfFile, update: IncrementalUpdate, signature: number): void {
  const { catalog } = file;
  const form = file.dictionary(catalog.entries.get('AcroForm'));
  const fields = file.array(form?.entries.get('Fields'));
  const [page] = pagesOf(file);
  if (page === undefined) throw new PdfBroken('No first page');
  const field = update.reserve();
  update.put(
    field,
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${writeText(`Signature${fields.length + 1}`)} /V ${signature} 0 R ` +
      `/P ${page.number} 0 R /Rect [0 0 0 0] /F ${ANNOTATION_FLAGS} >>`,
  );
  const newForm: PdfDictionary = withEntries(form, {
    Fields: listed([...fields, referenceTo(field)]),
    SigFlags: SIG_FLAGS,
  });
  const formReference = as('reference', catalog.entries.get('AcroForm'));
  if (formReference === undefined) {
    const root = as('reference', file.references.trailer.entries.get('Root'));
    if (root === undefined) throw new PdfBroken('No catalogue');
    update.put(root.number, writeEntries(withEntries(catalog, { AcroForm: newForm }).entries));
  } else {
    update.put(formReference.number, writeEntries(newForm.entries));
  }
  const dictionary = file.dictionary(page);
  const annotations = file.array(dictionary?.entries.get('Annots'));
  update.put(
    page.number,
    writeEntries(withEntries(dictionary, { Annots: listed([...annotations, referenceTo(field)]) }).entries),
  );
}

const withEntries = (
  dictionary: PdfDictionary | undefined,
  changed: Record<string, PdfObject>,
): PdfDictionary => ({
  kind: 'dictionary',
  entries: new Map([...(dictionary?.entries ?? []), ...Object.entries(changed)]),
  start: -1,
  end: -1,
});

const listed = (items: readonly PdfObject[]): PdfObject => ({ kind: 'array', items });
const referenceTo = (number: number): PdfReference => ({ kind: 'reference', number, generation: 0 });
