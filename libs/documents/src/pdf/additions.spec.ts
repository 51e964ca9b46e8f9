import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { packedPdf } from '../../../../test/support/packed-pdf.js';
import { sampleDocument } from '../../../../test/support/sample-document.js';
import { replaced } from '../../../../test/support/signed-again.js';
import { issue, sealingKeyOf } from '../../../../test/support/test-pki.js';
import { additions } from './additions.js';
import { IncrementalUpdate } from './reading/incremental-update.js';
import { PdfFile } from './reading/pdf-file.js';
import { as, type PdfReference } from './reading/pdf-object.js';
import { pagesOf } from './reading/pages.js';
import { writeEntries } from './reading/write-object.js';
import { renderDocument } from './render-document.js';
import { sealPdf } from './seal-pdf.js';
import type { SealingKey } from './sealing-key.js';
import { verifyPdfSignatures } from './verify-pdf-signatures.js';

const at = instant('2024-06-01T02:00:00Z');
const seal = { name: 'Nguyễn Thị Hường', reason: 'Cam kết', at };

/** What an attacker or a signing program adds: the objects, given the last page and the numbers that are free. */
type Change = (file: PdfFile, update: IncrementalUpdate, page: PdfReference) => void;

describe('What stands at the end of a signed document', () => {
  let key: SealingKey;
  let root: string;
  let original: Buffer;

  const changed = (change: Change, bytes = original): Buffer => {
    const file = new PdfFile(bytes);
    const update = new IncrementalUpdate(file);
    const page = pagesOf(file).at(-1);
    if (!page) throw new Error('it has pages');
    change(file, update, page);
    return update.toBuffer();
  };
  /** As they are uploaded: added to, then signed over everything. */
  const signed = (bytes: Buffer): Promise<Buffer> => sealPdf(bytes, key, seal);
  const textOf = (file: PdfFile, reference: PdfReference): string =>
    writeEntries(file.dictionary(reference)?.entries ?? new Map());
  const added = (file: PdfFile, reference: PdfReference, entries: string): string =>
    textOf(file, reference).replace(/>>$/, `${entries} >>`);
  const rootOf = (file: PdfFile): PdfReference => {
    const reference = as('reference', file.references.trailer.entries.get('Root'));
    if (!reference) throw new Error('it has a catalogue');
    return reference;
  };
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  /** A widget of a signature at this place, whose picture may draw anything. */
  const widget =
    (rect: string, more = '/FT /Sig', flags = 4): Change =>
    (file, update, page) => {
      const field = update.reserve();
      update.put(
        field,
        `<< /Type /Annot /Subtype /Widget ${more} /T (chu ky) /Rect [${rect}] /F ${flags} >>`,
      );
      update.put(page.number, added(file, page, `/Annots [${field} 0 R]`));
    };

  beforeAll(async () => {
    const signer = await issue({ subject: 'CN=Nguyễn Thị Hường' });
    key = sealingKeyOf(signer);
    root = signer.certificate.toString('pem');
    const [first] = sampleDocument().signatures;
    original = await renderDocument(sampleDocument({ signatures: [{ ...first, mark: [] }] }), at);
  });

  it('is signatures alone, as many as sign', async () => {
    const once = await signed(original);
    expect(additions(once, original)).toBe('SIGNATURES');
    expect(additions(await signed(once), original)).toBe('SIGNATURES');
    expect(additions(await signed(once), once)).toBe('SIGNATURES');
  });

  it('is nothing of ours when it begins as another document', async () => {
    const once = await signed(original);
    expect(additions(replaced(once, '%PDF-1.7', '%PDF-1.6'), original)).toBe('OTHER_DOCUMENT');
    expect(additions(original.subarray(1), original)).toBe('OTHER_DOCUMENT');
    expect(additions(once, Buffer.alloc(0))).toBe('OTHER_DOCUMENT');
  });

  it.each<[string, Change]>([
    [
      'a page with another content',
      (file, update, page) => {
        const content = update.reserve();
        update.put(content, stream('BT ET'));
        const old = as('reference', file.dictionary(page)?.entries.get('Contents'))?.number;
        update.put(page.number, textOf(file, page).replace(`${old} 0 R`, `${content} 0 R`));
      },
    ],
    [
      'the content of a page itself',
      (file, update, page) =>
        update.put(
          as('reference', file.dictionary(page)?.entries.get('Contents'))?.number ?? 0,
          stream('BT ET'),
        ),
    ],
    [
      'the fonts of a page',
      (file, update, page) =>
        update.put(as('reference', file.dictionary(page)?.entries.get('Resources'))?.number ?? 0, '<< >>'),
    ],
    [
      'a note on a page',
      (file, update, page) => {
        const note = update.reserve();
        update.put(note, '<< /Type /Annot /Subtype /FreeText /Rect [90 400 500 500] /Contents (50%) >>');
        update.put(page.number, added(file, page, `/Annots [${note} 0 R]`));
      },
    ],
    ['a field that anybody may fill', widget('90 400 500 500', '/FT /Tx /V (50%)')],
    ['a signature that acts when it is opened', widget('0 0 0 0', '/FT /Sig /AA << >>')],
    [
      'a catalogue that points to other pages',
      (file, update, page) => {
        const pages = update.reserve();
        update.put(pages, `<< /Type /Pages /Count 1 /Kids [${page.number} 0 R] >>`);
        const old = as('reference', file.catalog.entries.get('Pages'))?.number;
        update.put(
          rootOf(file).number,
          textOf(file, rootOf(file)).replace(`/Pages ${old} 0 R`, `/Pages ${pages} 0 R`),
        );
      },
    ],
    [
      'what runs when the document is opened',
      (file, update) =>
        update.put(
          rootOf(file).number,
          added(file, rootOf(file), '/OpenAction << /S /JavaScript /JS (1) >>'),
        ),
    ],
    [
      'a form in another language',
      (file, update) =>
        update.put(rootOf(file).number, added(file, rootOf(file), '/AcroForm << /Fields [] /XFA (x) >>')),
    ],
  ])('is no signature when it is %s, though a valid one covers it', async (_, change) => {
    const bytes = await signed(changed(change));
    expect(verifyPdfSignatures(bytes, [root], at)).toMatchObject({ verdict: 'VALID', coversWholeFile: true });
    expect(additions(bytes, original)).toBe('CHANGES');
  });

  it('is no signature when what was sealed before is taken out of the form', async () => {
    const once = await signed(original);
    const bytes = changed((file, update) => {
      const old = textOf(file, rootOf(file));
      update.put(rootOf(file).number, old.replace(/\/Fields \[[^\]]*\]/, '/Fields []'));
    }, once);
    expect(additions(bytes, once)).toBe('CHANGES');
  });

  it('may be a picture in the room above the name, and what programs note of themselves', async () => {
    const pictured = changed((file, update, page) => {
      widget('320 640 480 680')(file, update, page);
      const info = as('reference', file.references.trailer.entries.get('Info'));
      update.put(info?.number ?? 0, '<< /Producer (VGCA) >>');
    });
    expect(additions(await signed(pictured), original)).toBe('SIGNATURES');
  });

  it.each([
    ['lies over a line', '90 700 500 790', 4],
    ['lies over a line, its corners named the other way round', '500 790 90 700', 4],
    ['keeps its size when the page shrinks', '320 640 480 680', 12],
    ['has no place that could be read', '90 (x) 500 790', 4],
  ])('covers text when its picture %s', async (_, rect, flags) => {
    const bytes = await signed(changed(widget(rect, '/FT /Sig', flags)));
    expect(additions(bytes, original)).toBe('COVERS_TEXT');
  });

  it('is a change when it can’t be read as the document was', () => {
    const bytes = Buffer.concat([
      original,
      packedPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Kids [] >>']),
    ]);
    expect(additions(bytes, original)).toBe('CHANGES');
  });
});
