import type { TimeScale } from './time-scale.js';
import { placeIn, type TimeSpan } from './time-span.js';

interface Props {
  readonly span: TimeSpan;
  readonly scale: TimeScale;
  readonly className: string;
}

/** A line behind the bars for each tick, a stronger one where a month or a year begins. */
export function GanttLines({ span, scale: { ticks, stretches }, className }: Props) {
  const line = (day: number, name: string) => (
    <span key={`${name}${day}`} className={name} style={{ left: `${placeIn(span, day)}%` }} />
  );
  return (
    <div className={className}>
      {ticks.map((tick) => line(tick, 'gantt-line'))}
      {stretches.slice(1).map(({ from }) => line(from, 'gantt-line gantt-line-strong'))}
    </div>
  );
}
