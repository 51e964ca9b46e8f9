import type { Texts } from '../../texts/vi.js';
import type { Item } from './items.js';

export type Indicator = NonNullable<Item['terms']['indicator']>;

export interface Reading {
  readonly value: number;
  readonly on: string;
}

/** A figure with what it counts: “62,5%”, “1.250 hồ sơ”. */
export const withUnit = (figure: string, unit: string): string =>
  unit === '%' ? `${figure}%` : `${figure} ${unit}`;

/** How far a reading is from its target, on the wrong side; 0 where it is reached. */
export const distance = ({ direction, target }: Indicator, value: number): number =>
  Math.max(0, Number((direction === 'AT_LEAST' ? target - value : value - target).toFixed(3)));

/** Reached, or how much is missing. */
export const againstTarget = (
  t: Texts,
  indicator: Indicator,
  value: number,
  number: (value: number) => string,
): string => {
  const missing = distance(indicator, value);
  if (missing === 0) return t.atWork.reached;
  // Between two shares lie points: 71% is not 24% short of 95%.
  const { unit } = indicator;
  return t.atWork.notReached(
    unit === '%' ? t.atWork.points(number(missing)) : withUnit(number(missing), unit),
  );
};

/** The readings of an item by their day; of one day the last that was reported counts. */
export function readingsOf(reports: Item['work']['reports']) {
  const byDay = new Map(
    reports.flatMap(({ reading, by }) => (reading ? [[reading.on, { ...reading, by }] as const] : [])),
  );
  return [...byDay.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}
