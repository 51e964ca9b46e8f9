import type { TimeSpan } from './time-span.js';

/** Pixels that the name of a year needs, or that of a month with its year. */
const [YEAR, MONTH] = [36, 92];

/** Whether the name of a month or year can be read whole above its days. */
export const stretchHasRoom = (
  { name, from, until }: TimeSpan & { readonly name: string },
  perDay: number,
): boolean => (until - from) * perDay >= (name.length === 4 ? YEAR : MONTH);
