/** Which way is better: at least the target, or at most. */
export type Direction = 'AT_LEAST' | 'AT_MOST';

/** How a superior's reading is made of those of the units below him. */
export type RollUp = 'SUM' | 'AVERAGE' | 'LOWEST' | 'HIGHEST';

/** What an item is measured by. `code` ties it to the same indicator of other units and years. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  /** What the numbers count, as people write it: "%", "hồ sơ", "triệu đồng". */
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number;
  readonly direction: Direction;
  /** Null where somebody reads it himself. */
  readonly rollUp: RollUp | null;
}

/** Whether a reading reaches the target. */
export const reaches = ({ direction, target }: Indicator, reading: number): boolean =>
  direction === 'AT_LEAST' ? reading >= target : reading <= target;

/** How far `one` is better than `other`, in the indicator's own unit; negative where it is worse. */
export const betterBy = (direction: Direction, one: number, other: number): number =>
  direction === 'AT_LEAST' ? one - other : other - one;

/** One reading of many; null where there is none. */
export function rolledUp(how: RollUp, readings: readonly number[]): number | null {
  if (readings.length === 0) return null;
  switch (how) {
    case 'SUM':
      return sum(readings);
    case 'AVERAGE':
      return sum(readings) / readings.length;
    case 'LOWEST':
      return readings.reduce((lowest, reading) => Math.min(lowest, reading));
    case 'HIGHEST':
      return readings.reduce((highest, reading) => Math.max(highest, reading));
  }
}

const sum = (readings: readonly number[]): number => readings.reduce((total, reading) => total + reading, 0);
