import { useFormats } from '../../texts/use-formats.js';
import type { BurnMeasures } from './burn-measures.js';
import type { BurnPoint } from './burn-point.js';
import { BurnTicks } from './burn-ticks.js';
import { dayNumber } from './day-number.js';

interface Props {
  readonly points: readonly BurnPoint[];
  readonly measures: BurnMeasures;
  readonly chosen: BurnPoint;
}

/** Two lines over days: what is open, and dashed what should be; the chosen day is marked on both. */
export function BurnPlot({ points, measures, chosen }: Props) {
  const { number } = useFormats();
  const { width, height, left, right, top, bottom, counts, x, y } = measures;
  const line = (value: (point: BurnPoint) => number | null) =>
    points
      .flatMap((point) => {
        const count = value(point);
        return count === null ? [] : [`${x(dayNumber(point.on)).toFixed(1)},${y(count).toFixed(1)}`];
      })
      .join(' ');
  const at = x(dayNumber(chosen.on));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {counts.map((count) => (
        <g key={count}>
          <line className="burn-grid" x1={left} x2={right} y1={y(count)} y2={y(count)} />
          <text className="burn-tick" x={left - 7} y={y(count) + 4} textAnchor="end">
            {number(count)}
          </text>
        </g>
      ))}
      <BurnTicks measures={measures} />
      <line className="burn-chosen" x1={at} x2={at} y1={top} y2={bottom} />
      <polyline className="burn-planned" points={line(({ planned }) => planned)} />
      <polyline className="burn-open" points={line(({ open }) => open)} />
      <circle className="burn-dot-planned" cx={at} cy={y(chosen.planned)} r={4} />
      {chosen.open !== null && <circle className="burn-dot" cx={at} cy={y(chosen.open)} r={5} />}
    </svg>
  );
}
