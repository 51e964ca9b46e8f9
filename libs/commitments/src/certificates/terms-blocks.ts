import type { Block, Fact, Item as Line } from '#libs/documents/src/administrative-document.js';
import { sayStatedTime } from '#libs/documents/src/say-stated-time.js';
import type { Indicator } from '../domain/indicator.js';
import type { Side } from '../domain/parties.js';
import type { Item } from '../domain/terms.js';
import type { PaperFacts } from './paper-facts.js';
import { paperWords as words } from './paper-words.js';

/** The terms as numbered articles: what either side promises, what holds for all, and what follows. */
export function termsBlocks(facts: PaperFacts): Block[] {
  const { clauses, consequence } = facts.edition.terms;
  const parts: readonly (readonly [title: string, blocks: readonly Block[]])[] = [
    [words.promises, promises('SIGNATORY', facts)],
    [words.inReturn, promises('ASSIGNER', facts)],
    [words.clauses, clauses.length > 0 ? [{ kind: 'ITEMS', items: clauses.map(numbered) }] : []],
    [words.consequence, consequence === '' ? [] : [{ kind: 'PARAGRAPH', text: consequence }]],
  ];
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index): Block[] => [
      { kind: 'ARTICLE', label: `Điều ${index + 1}.`, title },
      ...blocks,
    ]);
}

const numbered = (text: string, index: number): Line => ({ label: `${index + 1}.`, text });

function promises(side: Side, facts: PaperFacts): Block[] {
  const items = facts.edition.terms.items.filter((item) => item.side === side);
  if (items.length === 0) return [];
  return [
    {
      kind: 'ITEMS',
      items: items.map((item, index) => ({ ...numbered(item.task, index), facts: factsOf(item, facts) })),
    },
  ];
}

function factsOf(item: Item, { names }: PaperFacts): Fact[] {
  const { personId, authority, responsibility, product, time, indicator } = item;
  return [
    { name: words.performer, value: personId === null ? '' : names.person(personId).name },
    { name: words.authority, value: authority },
    { name: words.responsibility, value: responsibility },
    { name: words.product, value: product },
    { name: words.due, value: time === null ? '' : sayStatedTime(time) },
    ...(indicator ? [{ name: words.indicator, value: targetOf(indicator) }] : []),
  ];
}

const targetOf = ({ name, direction, target, unit }: Indicator): string =>
  `${name}: ${words.target(direction === 'AT_LEAST', target.toLocaleString('vi-VN'), unit)}`;
