import type { Content, ContentTable } from 'pdfmake/interfaces.js';
import type { Block, Fact, Item } from '../../administrative-document.js';
import { fitsTogether } from './fits-together.js';
import { cellPadding, gap, indent, namesShare, size, type Area } from './page-layout.js';
import { ruledTable } from './ruled-table.js';
import { setText } from './set-text.js';

/**
 * What the document says, part after part (Annex I, section II.6), on pages that leave so much. `last` is what should stand on the
 * signatures' page.
 */
export function body(
  blocks: readonly Block[],
  area: Area,
): { readonly parts: Content[]; readonly last: Content[] } {
  const end = blocks.at(-1);
  const kept = end !== undefined && isShort(end, area) ? 1 : 0;
  const parts: Content[] = [];
  blocks.slice(0, blocks.length - kept).forEach((block, index) => {
    const above = blocks[index - 1];
    // A heading is not left behind at the foot of a page.
    if (above?.kind === 'ARTICLE' && isShort(above, area) && isShort(block, area)) {
      parts.push({ stack: [parts.pop() ?? '', ...partOf(block, area)], unbreakable: true });
    } else {
      parts.push(...partOf(block, area));
    }
  });
  return { parts, last: blocks.slice(blocks.length - kept).flatMap((block) => partOf(block, area)) };
}

function isShort(block: Block, { width, height }: Area): boolean {
  switch (block.kind) {
    case 'PARAGRAPH':
    case 'CODE':
      return fitsTogether([block.text], width, height);
    case 'ARTICLE':
      return fitsTogether([block.label, block.title], width, height);
    case 'ITEMS':
    case 'TABLE':
    case 'FACTS':
      return false;
  }
}

/** A legal basis: in italics, like a paragraph otherwise. */
export const basis = (text: string): Content => ({ ...paragraph(text), italics: true });

function partOf(block: Block, area: Area): Content[] {
  switch (block.kind) {
    case 'PARAGRAPH':
      return [paragraph(block.text)];
    case 'ARTICLE':
      return [{ ...paragraph(`${block.label} ${block.title}`), bold: true, alignment: 'left' }];
    case 'ITEMS':
      return block.items.map((item) => itemOf(item, area));
    case 'TABLE':
      return block.columns.length === 0 ? [] : [ruledTable(block, area)];
    case 'FACTS':
      return block.facts.length === 0 ? [] : [facts(block.facts, 0, area)];
    case 'CODE':
      return [code(block.text, area)];
  }
}

const paragraph = (text: string) => ({
  ...setText(text),
  alignment: 'justify' as const,
  leadingIndent: indent,
  margin: [0, 0, 0, gap] as [number, number, number, number],
});

const itemOf = ({ label, text, facts: known = [] }: Item, area: Area): Content => ({
  stack: [paragraph(`${label} ${text}`), ...(known.length > 0 ? [facts(known, indent, area)] : [])],
  unbreakable: fitsTogether(
    [label, text, ...known.flatMap(({ name, value }) => [name, value])],
    (area.width - indent) * namesShare,
    area.height,
  ),
});

/** Names in a narrow column, values beside them, no lines. */
function facts(known: readonly Fact[], left: number, { width }: Area): ContentTable {
  const names = (width - left) * namesShare;
  return {
    table: {
      widths: [names, width - left - names - 8],
      body: known.map(({ name, value }) => [setText(`${name}:`), setText(value)]),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 8),
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
    margin: [left, 0, 0, gap],
  };
}

const code = (text: string, { width }: Area): Content => ({
  table: {
    widths: [width - 2 * cellPadding.side],
    body: [[{ ...setText(text), font: 'Cousine', fontSize: size.code, wordBreak: 'break-all' }]],
  },
  layout: { defaultBorder: false, hLineWidth: () => 0, vLineWidth: () => 0, fillColor: () => '#f2f2f2' },
  margin: [0, 0, 0, gap],
});
