import type { Due } from '#libs/calendar/src/due.js';
import { betterBy, type Indicator } from './indicator.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Item, ItemId, Terms } from './terms.js';

/** A promise that may be too soft. People decide; a warning must be answered, and the answer stays in the record. */
export type Warning =
  | {
      readonly code: 'BELOW_LAST_YEAR';
      readonly itemId: ItemId;
      readonly target: number;
      readonly result: number;
    }
  | {
      readonly code: 'FAR_BELOW_OTHERS';
      readonly itemId: ItemId;
      readonly target: number;
      readonly median: number;
    }
  | {
      readonly code: 'BUNCHED_IN_DECEMBER';
      readonly itemId: null;
      readonly inDecember: number;
      readonly dated: number;
    }
  | { readonly code: 'NO_INDICATOR'; readonly itemId: null };

export interface AnsweredWarning {
  readonly warning: Warning;
  readonly answer: Remark;
}

/** What is known of an indicator elsewhere, by its code. */
export interface IndicatorFacts {
  /** What the same unit reached in the year before, read last. */
  readonly lastYear: Readonly<Record<string, number>>;
  /** What units of the same level promise for the same year: how many do, and their median. */
  readonly otherTargets: Readonly<Record<string, { readonly count: number; readonly median: number }>>;
}

export const noFacts: IndicatorFacts = { lastYear: {}, otherTargets: {} };

/** House rules; no law names them. A target is far below when it is worse than the median by more than a tenth of it. */
const FAR = 0.1;
/** Fewer than these make no comparison, and no bunch. */
const FEWEST = 3;
/** More than this share of what has a date. */
const BUNCH = 0.5;

/** Every warning about terms that are about to be issued, in the order of the items. */
export function warningsOf(
  terms: Terms,
  dues: Readonly<Record<ItemId, Due>>,
  facts: IndicatorFacts,
): Warning[] {
  const promised = terms.items.filter((item) => item.side === 'SIGNATORY');
  return [
    ...promised.flatMap((item) => softTargets(item, facts)),
    ...bunched(promised, dues),
    ...(promised.some((item) => item.indicator !== null)
      ? []
      : [{ code: 'NO_INDICATOR', itemId: null } as const]),
  ];
}

function softTargets({ id: itemId, indicator }: Item, { lastYear, otherTargets }: IndicatorFacts): Warning[] {
  if (!indicator) return [];
  const { target, code } = indicator;
  const warnings: Warning[] = [];
  const result = lastYear[code];
  if (result !== undefined && worse(indicator, result) > 0)
    warnings.push({ code: 'BELOW_LAST_YEAR', itemId, target, result });
  const { count, median } = otherTargets[code] ?? { count: 0, median: target };
  if (count >= FEWEST && worse(indicator, median) > Math.abs(median) * FAR)
    warnings.push({ code: 'FAR_BELOW_OTHERS', itemId, target, median });
  return warnings;
}

const worse = ({ direction, target }: Indicator, than: number): number => betterBy(direction, than, target);

function bunched(items: readonly Item[], dues: Readonly<Record<ItemId, Due>>): Warning[] {
  const days = items.flatMap((item) => dues[item.id]?.on ?? []);
  const inDecember = days.filter((day) => day.slice(5, 7) === '12').length;
  if (days.length < FEWEST || inDecember <= days.length * BUNCH) return [];
  return [{ code: 'BUNCHED_IN_DECEMBER', itemId: null, inDecember, dated: days.length }];
}

/** One warning as an answer names it. */
export interface WarningName {
  readonly code: Warning['code'];
  readonly itemId: ItemId | null;
}

/** What names a warning among those of the same terms. */
export const warningName = ({ code, itemId }: WarningName): string => `${code} ${itemId ?? ''}`;

/** Those of the warnings that nobody has answered. */
export function unanswered(warnings: readonly Warning[], answers: readonly WarningName[]): Warning[] {
  const given = new Set(answers.map(warningName));
  return warnings.filter((warning) => !given.has(warningName(warning)));
}
