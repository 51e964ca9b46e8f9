import { isLocalDate, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { filled, inTexts } from './placeholders.js';
import type { Targets, TemplateText, TemplateTime } from './template.js';
import type { Terms } from './terms.js';
import type { StatedTime } from '#libs/kernel/src/stated-time.js';

/** For whom a template becomes terms, and for which year. */
export interface Occasion {
  readonly year: number;
  readonly unitName: string;
  /** What the head of the unit is. */
  readonly post: string;
}

/** The terms of one unit: placeholders filled, days of the year, its own targets where it was given any. Nobody is named in it yet. */
export function termsFrom(
  text: TemplateText,
  { year, unitName, post }: Occasion,
  targets: Targets = {},
): Terms {
  const filling = { chucDanh: post, donVi: unitName, nam: String(year) };
  const { items, ...rest } = inTexts(text, (part) => filled(part, filling));
  return {
    ...rest,
    year,
    supersedes: null,
    items: items.map(({ time, indicator, ...item }) => ({
      ...item,
      personId: null,
      time: time && timeIn(year, time),
      indicator: indicator && { ...indicator, target: targets[item.id] ?? indicator.target },
    })),
  };
}

/** Throws TEMPLATE_NO_SUCH_DAY for a day that no year has. */
export function demandDays({ items }: TemplateText): void {
  for (const { time } of items) {
    // A leap year has every day that there is.
    if (time?.kind === 'DATE' && !isLocalDate(written(2024, time)))
      throw new RuleBroken('TEMPLATE_NO_SUCH_DAY', { day: time.day, month: time.month });
  }
}

function timeIn(year: number, time: TemplateTime): StatedTime {
  switch (time.kind) {
    case 'DATE':
      return { kind: 'DATE', on: dayIn(year, time) };
    case 'MONTH':
      return { kind: 'MONTH', month: `${year}-${twoDigits(time.month)}` };
    case 'BY_ROADMAP':
      return time;
  }
}

function dayIn(year: number, time: MonthAndDay): LocalDate {
  const text = written(year, time);
  return isLocalDate(text) ? text : localDate(`${year}-02-28`);
}

type MonthAndDay = Pick<Extract<TemplateTime, { kind: 'DATE' }>, 'month' | 'day'>;

const written = (year: number, { month, day }: MonthAndDay): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
