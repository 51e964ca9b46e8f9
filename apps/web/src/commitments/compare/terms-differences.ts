import type { DraftTerms } from '#libs/contracts/src/http/commitment-terms.js';
import type { ComparedText } from './compared-text.js';

export type ComparedItem = DraftTerms['items'][number];

/** What can differ in a whole text, in the order of reading. */
export const wholeFields = [
  'UNIT',
  'SIGNATORY',
  'ASSIGNER',
  'BESIDE_SIGNATORY',
  'BESIDE_ASSIGNER',
  'TITLE',
  'YEAR',
  'SUPERSEDES',
  'BASES',
  'CLAUSES',
  'CONSEQUENCE',
] as const;
export type WholeField = (typeof wholeFields)[number];

/** What can differ in an item. ORDER is its place among those that stand in both texts. */
export const itemFields = [
  'ORDER',
  'SIDE',
  'TASK',
  'PERSON',
  'AUTHORITY',
  'RESPONSIBILITY',
  'PRODUCT',
  'TIME',
  'INDICATOR',
  'TARGET',
  'BASELINE',
  'ROLL_UP',
] as const;
export type ItemField = (typeof itemFields)[number];

/** An item that stands in one text alone, or in both with differences. `number` counts within its side. */
export type ItemDifference =
  | { readonly kind: 'ADDED' | 'DROPPED'; readonly number: number; readonly item: ComparedItem }
  | {
      readonly kind: 'CHANGED';
      readonly number: number;
      readonly before: ComparedItem;
      readonly after: ComparedItem;
      readonly fields: readonly ItemField[];
    };

export interface Differences {
  readonly whole: readonly WholeField[];
  /** As they stand in the newer text, then what was dropped of the older one. */
  readonly items: readonly ItemDifference[];
}

/** In what two texts differ. Items are known by their ids, so that one that was rewritten is not taken for another. */
export function differencesOf(before: ComparedText, after: ComparedText): Differences {
  const older = new Map(before.terms.items.map((item) => [item.id, item]));
  const newer = new Set(after.terms.items.map(({ id }) => id));
  const numbersBefore = numbersOf(before.terms.items);
  const numbersAfter = numbersOf(after.terms.items);
  const moved = movedBetween(before.terms, after.terms);
  const standing = after.terms.items.flatMap((item): ItemDifference[] => {
    const number = numbersAfter.get(item.id) ?? 0;
    const was = older.get(item.id);
    if (!was) return [{ kind: 'ADDED', number, item }];
    const fields = itemFields.filter((field) =>
      field === 'ORDER' ? moved.has(item.id) : !same(itemValue(field, was), itemValue(field, item)),
    );
    return fields.length > 0 ? [{ kind: 'CHANGED', number, before: was, after: item, fields }] : [];
  });
  const dropped = before.terms.items
    .filter(({ id }) => !newer.has(id))
    .map((item): ItemDifference => ({ kind: 'DROPPED', number: numbersBefore.get(item.id) ?? 0, item }));
  return {
    whole: wholeFields.filter((field) => !same(wholeValue(field, before), wholeValue(field, after))),
    items: [...standing, ...dropped],
  };
}

/** Counted from 1 within each side, as they are read. */
export function numbersOf(items: readonly Pick<ComparedItem, 'id' | 'side'>[]): ReadonlyMap<string, number> {
  const counts = { SIGNATORY: 0, ASSIGNER: 0 };
  return new Map(items.map(({ id, side }) => [id, ++counts[side]]));
}

function movedBetween(before: DraftTerms, after: DraftTerms): ReadonlySet<string> {
  const shared = (these: DraftTerms, those: DraftTerms) =>
    these.items.map(({ id }) => id).filter((id) => those.items.some((item) => item.id === id));
  const then = shared(before, after);
  return new Set(shared(after, before).filter((id, at) => then[at] !== id));
}

function itemValue(field: Exclude<ItemField, 'ORDER'>, item: ComparedItem): unknown {
  const { indicator } = item;
  switch (field) {
    case 'SIDE':
      return item.side;
    case 'TASK':
      return item.task;
    case 'PERSON':
      return item.personId;
    case 'AUTHORITY':
      return item.authority;
    case 'RESPONSIBILITY':
      return item.responsibility;
    case 'PRODUCT':
      return item.product;
    case 'TIME':
      return item.time && Object.entries(item.time).toSorted();
    case 'INDICATOR':
      return indicator && [indicator.code, indicator.name];
    case 'TARGET':
      return indicator && [indicator.direction, indicator.target, indicator.unit];
    case 'BASELINE':
      return indicator?.baseline ?? null;
    case 'ROLL_UP':
      return indicator?.rollUp ?? null;
  }
}

function wholeValue(field: WholeField, { terms, ...text }: ComparedText): unknown {
  switch (field) {
    case 'UNIT':
      return text.unitName;
    case 'SIGNATORY':
      return text.signatory.id;
    case 'ASSIGNER':
      return text.assigner.id;
    case 'BESIDE_SIGNATORY':
      return besides(text.coSigners.SIGNATORY);
    case 'BESIDE_ASSIGNER':
      return besides(text.coSigners.ASSIGNER);
    case 'TITLE':
      return terms.title;
    case 'YEAR':
      return terms.year;
    case 'SUPERSEDES':
      return terms.supersedes;
    case 'BASES':
      return terms.legalBases;
    case 'CLAUSES':
      return terms.clauses;
    case 'CONSEQUENCE':
      return terms.consequence;
  }
}

const besides = ({ people, needed }: { readonly people: readonly string[]; readonly needed: number }) => [
  people.toSorted(),
  needed,
];

/** By value; strings in the form in which they are hashed. */
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one).normalize('NFC') === JSON.stringify(other).normalize('NFC');
