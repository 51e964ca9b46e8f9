import { stretchHasRoom } from './stretch-has-room.js';
import type { TimeScale } from './time-scale.js';
import { placeIn, stretchIn, type TimeSpan } from './time-span.js';
import { useTimeNames } from './use-time-names.js';

interface Props {
  readonly span: TimeSpan;
  readonly scale: TimeScale;
  /** Pixels. */
  readonly width: number;
  readonly className: string;
}

/** A name with less room before the end would be cut off. */
const ROOM = 22;

/** Months or years, and below them their days, weeks or months. */
export function GanttAxis({ span, scale: { unit, ticks, stretches }, width, className }: Props) {
  const names = useTimeNames();
  const perDay = width / (span.until - span.from);
  const dayWidth = `${placeIn(span, span.from + 1)}%`;
  return (
    <div className={className}>
      {stretches
        .filter((one) => stretchHasRoom(one, perDay))
        .map(({ name, ...part }) => (
          <span key={name} className="gantt-stretch" style={stretchIn(span, part)}>
            <span>{names.stretch(name)}</span>
          </span>
        ))}
      {ticks
        .filter((tick) => (span.until - tick) * perDay >= ROOM)
        .map((tick) => (
          <span
            key={tick}
            className={unit === 'DAY' ? 'gantt-tick gantt-tick-day' : 'gantt-tick'}
            style={{ left: `${placeIn(span, tick)}%`, ...(unit === 'DAY' && { width: dayWidth }) }}
          >
            {names.tick(unit, tick)}
          </span>
        ))}
    </div>
  );
}
