import { PdfFile } from './reading/pdf-file.js';
import { as, type PdfDictionary, type PdfObject, type PdfReference } from './reading/pdf-object.js';
import { pagesOf } from './reading/pages.js';
import { sameEntries, sameObject } from './reading/same-object.js';
import { textLines } from './reading/text-lines.js';

/** What stands at the end of a document that we rendered, beyond its own bytes. */
export type Additions = 'SIGNATURES' | 'OTHER_DOCUMENT' | 'CHANGES' | 'COVERS_TEXT';

/** What signing adds to a catalogue: the form, permissions, proofs for later, and nothing that is seen. */
const OF_CATALOG = new Set(['AcroForm', 'DSS', 'Perms', 'Extensions', 'Version', 'Metadata']);
const OF_PAGE = new Set(['Annots', 'Tabs']);
/** Forms that draw themselves, by another language or by the reader's choice. */
const DRAWS_ITSELF = ['XFA', 'NeedAppearances'];
const ACTS = ['A', 'AA'];
/** Keeps its size when the page shrinks, and so grows over what stands beside it (ISO 32000-1, 12.5.3). */
const NO_ZOOM = 8;

/**
 * Whether a file is a document that we rendered and nothing but signatures added at its end (ISO 32000-1, 7.5.6). A signature covers
 * whatever was added before it as well: without this somebody could show other words on the pages first and sign those. A visible
 * signature may draw anything, so it must leave every line of text alone.
 */
export function additions(uploaded: Uint8Array, original: Uint8Array): Additions {
  const bytes = Buffer.from(uploaded);
  if (original.length === 0 || !bytes.subarray(0, original.length).equals(original)) return 'OTHER_DOCUMENT';
  try {
    return judged(new PdfFile(Buffer.from(original)), new PdfFile(bytes));
  } catch {
    return 'CHANGES';
  }
}

function judged(before: PdfFile, after: PdfFile): Additions {
  const root = as('reference', before.references.trailer.entries.get('Root'));
  if (root === undefined || !sameObject(root, after.references.trailer.entries.get('Root'))) return 'CHANGES';
  const pages = pagesOf(before);
  for (const reference of changed(before, after)) {
    const [old, now] = [before.find(reference).value, after.find(reference).value];
    const [one, other] = [as('dictionary', old), as('dictionary', now)];
    const isPage = pages.some(({ number }) => number === reference.number);
    const keeps =
      sameObject(old, now) ||
      isInvisible(before, reference) ||
      (one !== undefined &&
        other !== undefined &&
        (reference.number === root.number || isPage) &&
        sameEntries(one, other, isPage ? OF_PAGE : OF_CATALOG));
    if (!keeps) return 'CHANGES';
  }
  if (!signatureFormOnly(before, after)) return 'CHANGES';
  for (const page of pages) {
    const found = onPage(before, after, page);
    if (found !== 'SIGNATURES') return found;
  }
  return 'SIGNATURES';
}

/** Objects of the document that stand elsewhere now, or nowhere. */
function changed(before: PdfFile, after: PdfFile): PdfReference[] {
  return [...before.references.places].flatMap(([number, place]): PdfReference[] => {
    const now = after.references.places.get(number);
    if (place.kind !== 'FILE')
      return place.kind === now?.kind ? [] : [{ kind: 'reference', number, generation: 0 }];
    const same = now?.kind === 'FILE' && now.at === place.at && now.generation === place.generation;
    return same ? [] : [{ kind: 'reference', number, generation: place.generation }];
  });
}

/** What the document says of itself to programs: its title, who made it and when it was last changed. */
const isInvisible = (file: PdfFile, { number }: PdfReference): boolean =>
  [file.references.trailer.entries.get('Info'), file.catalog.entries.get('Metadata')].some(
    (told) => as('reference', told)?.number === number,
  );

function signatureFormOnly(before: PdfFile, after: PdfFile): boolean {
  const form = (file: PdfFile): PdfDictionary | undefined =>
    file.dictionary(file.catalog.entries.get('AcroForm'));
  const fields = added(
    before.array(form(before)?.entries.get('Fields')),
    after.array(form(after)?.entries.get('Fields')),
  );
  return (
    DRAWS_ITSELF.every((name) => !form(after)?.entries.has(name)) &&
    fields !== undefined &&
    fields.every((field) => isSignature(after, after.dictionary(field)))
  );
}

function onPage(before: PdfFile, after: PdfFile, page: PdfReference): Additions {
  const annotations = (file: PdfFile): readonly PdfObject[] =>
    file.array(file.dictionary(page)?.entries.get('Annots'));
  const widgets = added(annotations(before), annotations(after))?.map((one) => after.dictionary(one));
  if (!widgets?.every((widget) => isSignature(after, widget))) return 'CHANGES';
  return widgets.some((widget) => covers(before, after, page, widget)) ? 'COVERS_TEXT' : 'SIGNATURES';
}

/** What follows in the list; undefined when the earlier list doesn't stand at its beginning. */
const added = (
  before: readonly PdfObject[],
  after: readonly PdfObject[],
): readonly PdfObject[] | undefined =>
  before.every((item, index) => sameObject(item, after[index])) ? after.slice(before.length) : undefined;

function isSignature(file: PdfFile, field: PdfDictionary | undefined): field is PdfDictionary {
  if (field === undefined || ACTS.some((name) => field.entries.has(name))) return false;
  const subtype = file.name(field.entries.get('Subtype'));
  const above = file.dictionary(field.entries.get('Parent'));
  const kind = file.name(field.entries.get('FT')) ?? file.name(above?.entries.get('FT'));
  return kind === 'Sig' && (subtype === undefined || subtype === 'Widget');
}

function covers(before: PdfFile, after: PdfFile, page: PdfReference, widget: PdfDictionary): boolean {
  const [left = NaN, one = NaN, right = NaN, other = NaN] = after
    .array(widget.entries.get('Rect'))
    .map((side) => Number(after.resolve(side)));
  if (left === right || one === other) return false;
  const flags = after.resolve(widget.entries.get('F'));
  if (typeof flags === 'number' && (flags & NO_ZOOM) !== 0) return true;
  const [bottom, top] = [Math.min(one, other), Math.max(one, other)];
  // A side that is no number is in no order with any.
  return !textLines(before, page).every(({ from, to }) => top <= from || bottom >= to);
}
