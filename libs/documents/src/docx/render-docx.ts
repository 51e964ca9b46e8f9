import { Document, Packer } from 'docx';
import type { AdministrativeDocument } from '../administrative-document.js';
import { size } from '../pdf/rendering/page-layout.js';
import { coreProperties } from './core-properties.js';
import { repacked } from './repacked.js';
import { sections } from './sections.js';
import { withRows } from './table-with-rows.js';

/**
 * Renders a document as a Word file (ECMA-376) that people go on writing in: it looks like the PDF, in the fonts that every Word has,
 * and carries no attachments. The same document rendered by the same release gives the same bytes.
 */
export async function renderDocx(document: AdministrativeDocument): Promise<Buffer> {
  const made = sections(document);
  const file = new Document({
    compatibility: {
      version: 15,
      // Otherwise Word pulls the words of a line apart that ends before the margin in a justified paragraph.
      doNotExpandShiftReturn: true,
    },
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: size.body * 2, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: 276 } },
        },
      },
    },
    sections: made,
  });
  const packed = await Packer.toBuffer(file, undefined, [coreProperties(document)]);
  const children = made.flatMap((section) => section.children);
  return repacked(packed, (xml) => withRows(xml, children));
}
