import { clock, day, longDay, moment, month, number } from '../texts/formats.js';
import type { Language } from '../texts/load-catalogue.js';
import type { Formats } from '../texts/use-formats.js';

/** Days, times and numbers as a language writes them, for specs: pages have a hook. */
export const formatsIn = (language: Language): Formats => ({
  day: (on) => day(on, language),
  longDay: (on) => longDay(on, language),
  clock,
  moment: (at) => moment(at, language),
  month: (of) => month(of, language),
  number: (value) => number(value, language),
});
