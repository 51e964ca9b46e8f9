import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { Block, Column, Fact, Item } from './administrative-document.js';
import { indent, page, size } from './page-layout.js';
import { printable, printableLine } from './printable.js';

const GAP = 6;
const CELL_PADDING = 4;

/** What the document says, part after part (Annex I, section II.6). */
export const body = (blocks: readonly Block[]): Content[] => blocks.flatMap(partOf);

/** A legal basis: in italics, like a paragraph otherwise. */
export const basis = (text: string): Content => ({ ...paragraph(text), italics: true });

function partOf(block: Block): Content[] {
  switch (block.kind) {
    case 'PARAGRAPH':
      return [paragraph(block.text)];
    case 'ARTICLE':
      return [
        { ...paragraph(`${block.label} ${block.title}`), bold: true, alignment: 'left', headlineLevel: 1 },
      ];
    case 'ITEMS':
      return block.items.flatMap(itemOf);
    case 'TABLE':
      return [table(block.columns, block.rows)];
    case 'FACTS':
      return [facts(block.facts, 0)];
    case 'CODE':
      return [code(block.text)];
  }
}

const paragraph = (text: string) => ({
  text: printable(text),
  alignment: 'justify' as const,
  leadingIndent: indent,
  margin: [0, 0, 0, GAP] as [number, number, number, number],
});

const itemOf = ({ label, text, facts: known = [] }: Item): Content[] => [
  paragraph(`${printableLine(label)} ${text}`),
  ...(known.length > 0 ? [facts(known, indent)] : []),
];

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Content {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = page.width - columns.length * (2 * CELL_PADDING) - (columns.length + 1) * 0.5;
  const head = columns.map(({ title }): TableCell => ({
    text: printable(title),
    bold: true,
    alignment: 'center',
  }));
  const cells = rows.map((row) =>
    columns.map(({ centred }, index): TableCell => ({
      text: printable(row[index] ?? ''),
      alignment: centred ? 'center' : 'left',
    })),
  );
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      widths: columns.map(({ share }) => (room * share) / shares),
      body: [head, ...cells],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => CELL_PADDING,
      paddingRight: () => CELL_PADDING,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    fontSize: size.table,
    margin: [0, 2, 0, GAP + 2],
  };
}

/** Names in a narrow column, values beside them, no lines. */
function facts(known: readonly Fact[], left: number): ContentTable {
  const names = (page.width - left) * 0.3;
  return {
    table: {
      widths: [names, page.width - left - names - 8],
      body: known.map(({ name, value }) => [{ text: `${printable(name)}:` }, { text: printable(value) }]),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 8),
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
    margin: [left, 0, 0, GAP],
  };
}

const code = (text: string): Content => ({
  table: {
    widths: [page.width - 2 * CELL_PADDING],
    body: [[{ text: printable(text), font: 'Cousine', fontSize: size.code, wordBreak: 'break-all' }]],
  },
  layout: { defaultBorder: false, fillColor: () => '#f2f2f2' },
  margin: [0, 0, 0, GAP],
});
