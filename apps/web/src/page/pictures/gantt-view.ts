/** The measures of a road map, in CSS pixels. */
export interface GanttView {
  /** Labels stand above their bars. */
  readonly stacked: boolean;
  readonly label: number;
  readonly track: number;
  /** The bars are wider than their place. */
  readonly scrolls: boolean;
}

/** Pixels; below this a task of a few days is a dot, and months have no room for their names. */
const PER_DAY = 1;

/** How a road map over so many days is laid out at a width. */
export function ganttView(width: number, days: number): GanttView {
  const stacked = width < 600;
  if (stacked) return { stacked, label: 0, track: width, scrolls: false };
  const label = width < 900 ? 230 : 320;
  const track = Math.max(width - label, days * PER_DAY);
  return { stacked, label, track, scrolls: track > width - label };
}
