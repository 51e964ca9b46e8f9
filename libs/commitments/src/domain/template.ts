import type { Indicator } from './indicator.js';
import type { ItemId, Item, Terms } from './terms.js';

/**
 * When an item of a template is due, in whatever year it is drafted for. The 29th of February is the last day of February where the
 * year has no such day.
 */
export type TemplateTime =
  | { readonly kind: 'DATE'; readonly month: number; readonly day: number }
  | { readonly kind: 'MONTH'; readonly month: number }
  | { readonly kind: 'BY_ROADMAP'; readonly roadmap: string };

/** A promise as it will stand in every draft: who does it is each unit's own head, and its target is where one begins. */
export interface TemplateItem extends Omit<Item, 'personId' | 'time'> {
  readonly time: TemplateTime | null;
}

/** An item that is measured: each unit may be given a target of its own. */
export interface MeasuredItem extends TemplateItem {
  readonly indicator: Indicator;
}

/** What a version of a template says. Its texts may hold placeholders. */
export interface TemplateText extends Omit<Terms, 'year' | 'supersedes' | 'items'> {
  readonly items: readonly TemplateItem[];
}

/** The target of each measured item, by the item's id. */
export type Targets = Readonly<Record<ItemId, number>>;

export const measured = ({ items }: Pick<TemplateText, 'items'>): MeasuredItem[] =>
  items.flatMap((item) => (item.indicator === null ? [] : [{ ...item, indicator: item.indicator }]));

/** What a target is asked for by: two of them in one sheet could not be told apart. */
export const targetHeading = ({ indicator: { name, unit } }: MeasuredItem): string => `${name} (${unit})`;
