import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { dayOf } from './day-number.js';
import type { TickUnit } from './time-scale.js';

interface TimeNames {
  /** The number of a day, or the short name of a month. */
  tick(unit: TickUnit, day: number): string;
  /** Of `2025-03` or `2025`. */
  stretch(name: string): string;
}

/** What ticks and the months or years above them are called in the language spoken now. */
export function useTimeNames(): TimeNames {
  const t = useTexts();
  const { month } = useFormats();
  return {
    tick: (unit, day) => {
      const [, number = '', date = ''] = dayOf(day).split('-');
      return unit === 'MONTH' ? t.timeAxis.month(Number(number)) : String(Number(date));
    },
    stretch: (name) => (name.length === 4 ? name : month(name)),
  };
}
