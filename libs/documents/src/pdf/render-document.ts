import pdfmake from 'pdfmake';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { AdministrativeDocument, Attachment } from '../administrative-document.js';
import { documentFonts, fontFiles } from './rendering/document-fonts.js';
import { page, size } from './rendering/page-layout.js';
import { printableLine } from './rendering/printable.js';
import { sections } from './rendering/sections.js';

declare module 'pdfmake' {
  // The types leave it out: what stands in it is taken for a file.
  export const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

pdfmake.setFonts(documentFonts);
for (const [name, bytes] of fontFiles) pdfmake.virtualfs.writeFileSync(name, bytes);
// A document is made of what it is given: it fetches nothing and reads no file.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/**
 * Renders a document as PDF 1.7, with its fonts and attachments embedded, in Vietnamese. The same document rendered at the same
 * instant by the same release gives the same bytes.
 * @param at when it was made: the PDF's own creation date.
 */
export async function renderDocument(document: AdministrativeDocument, at: Instant): Promise<Buffer> {
  const made = new Date(at);
  return pdfmake
    .createPdf({
      version: '1.7',
      language: 'vi-VN',
      displayTitle: true,
      pageSize: 'A4',
      pageMargins: page.margins,
      info: {
        title: titleOf(document),
        author: printableLine(document.agency.name),
        creator: 'Camket',
        producer: 'Camket',
        creationDate: made,
        modDate: made,
      },
      files: Object.fromEntries(document.attachments.map(fileOf)),
      defaultStyle: { font: 'Tinos', fontSize: size.body, lineHeight: 1.15 },
      header: (number) =>
        number === 1
          ? ''
          : { text: String(number), alignment: 'center', margin: [0, page.top / 2 - size.body / 2, 0, 0] },
      content: sections(document),
    })
    .getBuffer();
}

const titleOf = ({ title, abstract = '' }: AdministrativeDocument): string =>
  printableLine(`${title} ${abstract}`);

const fileOf = ({ name, description, mediaType, createdAt, relationship, bytes }: Attachment) =>
  [
    name,
    {
      src: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
      name,
      description,
      relationship,
      creationDate: new Date(createdAt),
      modifiedDate: new Date(createdAt),
    },
  ] as const;
