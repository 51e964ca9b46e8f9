import { Paragraph, TableRow, type FileChild } from 'docx';
import type { Fact } from '../administrative-document.js';
import { gap, namesShare, page } from '../pdf/rendering/page-layout.js';
import { cell } from './cell.js';
import { gapParagraph } from './gap-paragraph.js';
import { plainTable } from './plain-table.js';
import { setText } from './set-text.js';
import { twips } from './twips.js';

/** Names in a narrow column so far from the left (points), values beside them, no lines. */
export function factTable(facts: readonly Fact[], left: number): FileChild[] {
  if (facts.length === 0) return [];
  const names = (page.width - left) * namesShare;
  const values = page.width - left - names;
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
