import { Paragraph, TableRow, type FileChild } from 'docx';
import type { Fact } from '../administrative-document.js';
import { gap, namesShare } from '../pdf/rendering/page-layout.js';
import { cell } from './cell.js';
import { gapParagraph } from './gap-paragraph.js';
import { plainTable } from './plain-table.js';
import { setText } from './set-text.js';
import { twips } from './twips.js';

/** Names in a narrow column so far from the left of a page so wide (points), values beside them, no lines. */
export function factTable(facts: readonly Fact[], left: number, width: number): FileChild[] {
  if (facts.length === 0) return [];
  const names = (width - left) * namesShare;
  const values = width - left - names;
  const said = (text: string): Paragraph[] => [
    new Paragraph({ spacing: { before: twips(1), after: twips(1) }, children: setText(text) }),
  ];
  const rows = facts.map(
    ({ name, value }, index) =>
      new TableRow({
        cantSplit: true,
        keepNext: index < facts.length - 1,
        children: [
          cell(names, said(`${name}:`), { margins: { right: twips(8) } }),
          cell(values, said(value)),
        ],
      }),
  );
  return [plainTable([names, values], rows, left), gapParagraph(gap)];
}
