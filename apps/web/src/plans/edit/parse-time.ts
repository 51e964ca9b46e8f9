import type { PlanLine } from '../plan.js';

type Time = NonNullable<PlanLine['time']>;
export type TimeProblem = 'NOT_A_TIME' | 'NO_SUCH_DAY' | 'WHICH_ROADMAP' | 'ROADMAP_LONG';

/** The most that a plan says of a roadmap. */
const MOST = 300;
const roadmap = /^(?:theo\s+lộ\s+trình|lộ\s+trình|by\s+road\s?map)\s*[:\-–]?\s*(.*)$/isu;
const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})$/u;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$/u;
const monthOnly = /^(?:tháng\s+|t)?(\d{1,2})\s*[/.-]\s*(\d{4})$/iu;
const yearMonth = /^(\d{4})-(\d{1,2})$/u;

/** What a text says of when: a day, a month, a roadmap; null where it says nothing. */
export function parseTime(text: string): { readonly time: Time | null } | { readonly problem: TimeProblem } {
  const said = text.normalize('NFC').trim();
  if (said === '') return { time: null };
  const byRoadmap = roadmap.exec(said);
  if (byRoadmap) return roadmapOf((byRoadmap[1] ?? '').replaceAll(/\s+/gu, ' ').trim());
  const [, day, month, year] = dayFirst.exec(said) ?? [];
  if (year !== undefined) return dayOf(year.length === 2 ? `20${year}` : year, month, day);
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(said) ?? [];
  if (isoYear !== undefined) return dayOf(isoYear, isoMonth, isoDay);
  const [, ofMonth, inYear] = monthOnly.exec(said) ?? [];
  if (inYear !== undefined) return monthOf(inYear, ofMonth);
  const [, first, second] = yearMonth.exec(said) ?? [];
  return first === undefined ? { problem: 'NOT_A_TIME' } : monthOf(first, second);
}

/** As it is typed, and read again by `parseTime`. */
export function writeTime(time: PlanLine['time'], byRoadmap: string): string {
  switch (time?.kind) {
    case undefined:
      return '';
    case 'DATE':
      return time.on.split('-').toReversed().join('/');
    case 'MONTH':
      return time.month.split('-').toReversed().join('/');
    case 'BY_ROADMAP':
      return `${byRoadmap}: ${time.roadmap}`;
  }
}

function roadmapOf(words: string): ReturnType<typeof parseTime> {
  if (words === '') return { problem: 'WHICH_ROADMAP' };
  return words.length > MOST ? { problem: 'ROADMAP_LONG' } : { time: { kind: 'BY_ROADMAP', roadmap: words } };
}

const two = (digits = '') => digits.padStart(2, '0');

function dayOf(year: string, month?: string, day?: string): ReturnType<typeof parseTime> {
  const on = `${year}-${two(month)}-${two(day)}`;
  const read = new Date(`${on}T00:00:00Z`);
  // 31/04 would be read as 01/05.
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== on)
    return { problem: 'NO_SUCH_DAY' };
  return { time: { kind: 'DATE', on } };
}

function monthOf(year: string, month?: string): ReturnType<typeof parseTime> {
  const number = Number(month);
  if (number < 1 || number > 12) return { problem: 'NO_SUCH_DAY' };
  return { time: { kind: 'MONTH', month: `${year}-${two(month)}` } };
}
