import { missingClarities, type Clarity } from '#libs/kernel/src/clarity.js';
import type { Id, PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StatedTime } from '#libs/kernel/src/stated-time.js';
import type { Indicator } from './indicator.js';
import type { Parties, Side } from './parties.js';

export type ItemId = Id<'item'>;

/** One promise, of either side. In a draft any clarity may still be empty. */
export interface Item {
  readonly id: ItemId;
  /** Whom it binds: what the assigner promises (staff, money, a decision by a day) stands in the same document. */
  readonly side: Side;
  readonly task: string;
  readonly personId: PersonId | null;
  readonly authority: string;
  readonly responsibility: string;
  readonly product: string;
  readonly time: StatedTime | null;
  readonly indicator: Indicator | null;
}

/** What the parties bind themselves to. */
export interface Terms {
  readonly title: string;
  readonly year: number;
  /** The commitment in force that gives way to this one once it takes force; null where there is none. */
  readonly supersedes: string | null;
  readonly legalBases: readonly string[];
  /** What holds for all items. */
  readonly clauses: readonly string[];
  /** What follows if the promises are not kept; a pledge, never executed by itself. */
  readonly consequence: string;
  readonly items: readonly Item[];
}

/** A clarity that an item lacks; without any item of the signatory's the terms as a whole lack the task. */
export interface Gap {
  readonly itemId: ItemId | null;
  readonly clarity: Clarity;
}

/** Every gap that keeps the terms from being issued, item by item. */
export function gapsOf(terms: Terms): Gap[] {
  const gaps = terms.items.flatMap((item) =>
    missing(item).map((clarity): Gap => ({ itemId: item.id, clarity })),
  );
  const promised = terms.items.some((item) => item.side === 'SIGNATORY');
  return promised ? gaps : [{ itemId: null, clarity: 'TASK' }, ...gaps];
}

function missing(item: Item): Clarity[] {
  return missingClarities({
    // What binds the assigner binds him in person.
    PERSON: item.personId !== null || item.side === 'ASSIGNER',
    TASK: item.task !== '',
    AUTHORITY: item.authority !== '',
    RESPONSIBILITY: item.responsibility !== '',
    PRODUCT: item.product !== '',
    TIME: item.time !== null,
  });
}

/** Everybody whom an item of the signatory's names, once. */
export const peopleNamedIn = ({ items }: Terms): PersonId[] => [
  ...new Set(items.flatMap(({ personId, side }) => (side === 'SIGNATORY' && personId) || [])),
];

/** Each item is known by its id, in duties and reminders: throws ITEM_TWICE where two share one. */
export function demandDistinctItems({ items }: Terms): void {
  const ids = new Set(items.map((item) => item.id));
  if (ids.size < items.length) throw new RuleBroken('ITEM_TWICE');
}

/** The same terms for one signatory: whoever is not named yet is the signatory himself. */
export function addressedTo(signatory: PersonId, terms: Terms): Terms {
  const named = ({ personId, side }: Item): PersonId | null =>
    personId ?? (side === 'SIGNATORY' ? signatory : null);
  return { ...terms, items: terms.items.map((item) => ({ ...item, personId: named(item) })) };
}

/** The same terms with the assigner named in what binds him. */
export const bindingBoth = (terms: Terms, { assignerId }: Pick<Parties, 'assignerId'>): Terms => ({
  ...terms,
  items: terms.items.map((item) => (item.side === 'ASSIGNER' ? { ...item, personId: assignerId } : item)),
});
