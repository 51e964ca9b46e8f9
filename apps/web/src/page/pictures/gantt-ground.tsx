import { daysOffBands } from './days-off-bands.js';
import { middleOf } from './gantt-bar.js';
import { GanttLines } from './gantt-lines.js';
import type { TimeScale } from './time-scale.js';
import { placeIn, stretchIn, type TimeSpan } from './time-span.js';

interface Props {
  readonly span: TimeSpan;
  readonly scale: TimeScale;
  readonly paper: TimeScale;
  readonly today: string;
  /** Null where single days can't be told apart. */
  readonly daysOff: ReadonlySet<string> | null;
}

/** What runs through all rows: days off, ticks, today. */
export function GanttGround({ span, scale, paper, today, daysOff }: Props) {
  const now = placeIn(span, middleOf(today));
  return (
    <div className="gantt-ground" aria-hidden="true">
      {daysOff &&
        daysOffBands(span, daysOff).map((band) => (
          <span key={band.from} className="gantt-off" style={stretchIn(span, band)} />
        ))}
      <GanttLines className="on-screen" span={span} scale={scale} />
      <GanttLines className="on-paper" span={span} scale={paper} />
      {now > 0 && now < 100 && <span className="gantt-today" style={{ left: `${now}%` }} />}
    </div>
  );
}
