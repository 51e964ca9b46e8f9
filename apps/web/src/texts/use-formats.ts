import { useMemo } from 'react';
import { clock, day, longDay, moment, month, number } from './formats.js';
import { useLanguage } from './language.js';

export interface Formats {
  day(on: string): string;
  longDay(on: string): string;
  clock(at: string): string;
  moment(at: string): string;
  month(of: string): string;
  number(value: number): string;
}

/** Days, times and numbers as the language spoken now writes them. */
export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      day: (on: string) => day(on, language),
      longDay: (on: string) => longDay(on, language),
      clock,
      moment: (at: string) => moment(at, language),
      month: (of: string) => month(of, language),
      number: (value: number) => number(value, language),
    }),
    [language],
  );
}
