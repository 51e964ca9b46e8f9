import { AlignmentType, Paragraph, ShadingType, type FileChild, type IParagraphOptions } from 'docx';
import type { Block, Item } from '../administrative-document.js';
import { gap, indent, size, type Area } from '../pdf/rendering/page-layout.js';
import { factTable } from './fact-table.js';
import { ruledTable } from './ruled-table.js';
import { setText, type Look } from './set-text.js';
import { twips } from './twips.js';

/**
 * A part of what the document says (Annex I, section II.6), on pages that leave so much. The last one stays with the signatures:
 * nobody signs an empty sheet.
 */
export function partOf(block: Block, { width }: Area, last?: true): FileChild[] {
  switch (block.kind) {
    case 'PARAGRAPH':
      return [paragraph(block.text, {}, { keepNext: last })];
    case 'ARTICLE':
      return [
        paragraph(
          `${block.label} ${block.title}`,
          { bold: true },
          { keepNext: true, alignment: AlignmentType.LEFT },
        ),
      ];
    case 'ITEMS':
      return block.items.flatMap((item) => itemOf(item, width));
    case 'TABLE':
      return ruledTable(block, width);
    case 'FACTS':
      return factTable(block.facts, 0, width);
    case 'CODE':
      return [code(block.text, last)];
  }
}

/** A legal basis: in italics, like a paragraph otherwise. */
export const basis = (text: string): Paragraph => paragraph(text, { italics: true });

const paragraph = (text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(indent) },
    spacing: { after: twips(gap) },
    children: setText(text, look),
    ...more,
  });

const itemOf = ({ label, text, facts = [] }: Item, width: number): FileChild[] => [
  paragraph(`${label} ${text}`, {}, { keepLines: true, keepNext: facts.length > 0 }),
  ...factTable(facts, indent, width),
];

const code = (text: string, keepNext?: true): Paragraph =>
  new Paragraph({
    keepNext,
    // Lets Word break a hash anywhere.
    wordWrap: true,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
    spacing: { after: twips(gap) },
    children: setText(text, { font: 'Courier New', points: size.code }),
  });
