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
  const kept = end !== undefined && fitTogether([end], area) ? 1 : 0;
  const groups: Block[][] = [];
  for (const block of blocks.slice(0, blocks.length - kept)) {
    const above = groups.at(-1);
    // A heading is not left behind at the foot of a page, and what is kept with it goes on to one where all of it has room.
    if (above?.at(-1)?.kind === 'ARTICLE' && fitTogether([...above, block], area)) above.push(block);
    else groups.push([block]);
  }
  const partsOf = (some: readonly Block[]): Content[] => some.flatMap((block) => partOf(block, area));
  return {
    parts: groups.flatMap((group): Content[] =>
      group.length === 1 ? partsOf(group) : [{ stack: partsOf(group), unbreakable: true }],
    ),
    last: partsOf(blocks.slice(blocks.length - kept)),
  };
}

const fitTogether = (blocks: readonly Block[], { width, height }: Area): boolean => {
  const texts = blocks.map(shortText);
  return (
    !texts.includes(undefined) &&
    fitsTogether(
      texts.flatMap((text) => text ?? []),
      width,
      height,
    )
  );
};

/** What a block says that may be so short that it is kept together with another. */
function shortText(block: Block): string[] | undefined {
  switch (block.kind) {
    case 'PARAGRAPH':
    case 'CODE':
      return [block.text];
    case 'ARTICLE':
      return [block.label, block.title];
    case 'ITEMS':
    case 'TABLE':
    case 'FACTS':
      return undefined;
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
