import { dayOf } from './day-number.js';
import type { TimeSpan } from './time-span.js';

/** What one tick stands for. */
export type TickUnit = 'DAY' | 'WEEK' | 'MONTH';

/** The lines under a picture of time, and above them the months or years they belong to. */
export interface TimeScale {
  readonly unit: TickUnit;
  /** Day numbers, the first first. */
  readonly ticks: readonly number[];
  /** Named by `2025-03` or `2025`. */
  readonly stretches: readonly (TimeSpan & { readonly name: string })[];
}

interface Step {
  readonly unit: TickUnit;
  readonly every: number;
  readonly days: number;
  /** Pixels that its name needs. */
  readonly room: number;
}

// From the finest to the coarsest; the first whose names have room is taken.
const steps: readonly Step[] = [
  { unit: 'DAY', every: 1, days: 1, room: 22 },
  { unit: 'WEEK', every: 1, days: 7, room: 26 },
  ...[1, 3, 6].map((every): Step => ({ unit: 'MONTH', every, days: every * 30.4, room: 30 })),
];
const coarsest: Step = { unit: 'MONTH', every: 12, days: 365, room: 0 };

/** The finest ticks whose names don't touch one another on so many pixels. */
export function timeScale(span: TimeSpan, width: number): TimeScale {
  const perDay = width / Math.max(1, span.until - span.from);
  const { unit, every } = steps.find(({ days, room }) => days * perDay >= room) ?? coarsest;
  return {
    unit,
    ticks: unit === 'MONTH' ? monthStarts(span, every) : daysOf(span, unit),
    stretches: stretches(span, unit === 'MONTH' ? 4 : 7),
  };
}

/** Day 0 was a Thursday. */
const isMonday = (day: number): boolean => day % 7 === 4;

function daysOf({ from, until }: TimeSpan, unit: 'DAY' | 'WEEK'): number[] {
  const all = Array.from({ length: until - from }, (_, at) => from + at);
  return unit === 'DAY' ? all : all.filter(isMonday);
}

function monthStarts({ from, until }: TimeSpan, every: number): number[] {
  const [year = 0, month = 0] = dayOf(from).split('-').map(Number);
  const starts: number[] = [];
  for (let at = year * 12 + month - 1; ; at += 1) {
    const start = Date.UTC(Math.floor(at / 12), at % 12) / 86_400_000;
    if (start >= until) return starts;
    if (start >= from && (at % 12) % every === 0) starts.push(start);
  }
}

/** Months or years, cut to the span; how many letters of a day name them says which. */
function stretches({ from, until }: TimeSpan, letters: 4 | 7): (TimeSpan & { name: string })[] {
  const begins = [from, ...monthStarts({ from: from + 1, until }, letters === 4 ? 12 : 1)];
  return begins.map((begin, at) => ({
    name: dayOf(begin).slice(0, letters),
    from: begin,
    until: begins[at + 1] ?? until,
  }));
}
