import { useNarrow } from '../../page/use-narrow.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { scaleOf, share } from './chart-scale.js';
import { withUnit, type Indicator, type Reading } from './indicator-words.js';
import './work.css';

interface Props {
  readonly indicator: Indicator;
  /** By their days, the first first; at least one. */
  readonly readings: readonly Reading[];
  /** The days between which the picture is drawn, where readings don't reach beyond. */
  readonly from: string | null;
  readonly to: string | null;
}

const days = (on: string): number => Date.parse(`${on}T00:00:00Z`) / 86_400_000;
/** More figures than these would stand on each other; the last one is always written. */
const FEW = { wide: 8, narrow: 4 } as const;

/** Readings over time between baseline and target: lines of different strokes with their names, so that it reads without colour. */
export function IndicatorChart({ indicator, readings, from, to }: Props) {
  const t = useTexts();
  const { number, day } = useFormats();
  const narrow = useNarrow();
  const { target, baseline } = indicator;
  // The picture is as wide as its place in CSS pixels, so that its words are never shrunk.
  const [width, height] = narrow ? [312, 200] : [560, 230];
  const [left, right, top, bottom] = [44, 12, 22, 24];
  const scale = scaleOf([
    ...readings.map(({ value }) => value),
    target,
    ...(baseline === null ? [] : [baseline]),
  ]);
  const ends = [...readings.map(({ on }) => on), ...(from ? [from] : []), ...(to ? [to] : [])].toSorted();
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  const x = (on: string) => left + share(days(on), days(first), days(last)) * (width - left - right);
  const y = (value: number) => height - bottom - share(value, scale.from, scale.to) * (height - top - bottom);
  const figure = (value: number) => withUnit(number(value), indicator.unit);
  const few = readings.length <= FEW[narrow ? 'narrow' : 'wide'];
  const newest = readings.at(-1);
  return (
    <svg
      className="indicator-chart"
      role="img"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-label={t.chart.label(
        indicator.name,
        readings.length,
        newest ? figure(newest.value) : '',
        t.atWork.target[indicator.direction](figure(target)),
      )}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-axis" x={left - 6} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <text className="chart-axis" x={left} y={height - 6}>
        {day(first)}
      </text>
      {last !== first && (
        <text className="chart-axis" x={width - right} y={height - 6} textAnchor="end">
          {day(last)}
        </text>
      )}
      {baseline !== null && (
        <>
          <line className="chart-baseline" x1={left} x2={width - right} y1={y(baseline)} y2={y(baseline)} />
          <text className="chart-name" x={width - right} y={y(baseline) - 5} textAnchor="end">
            {t.chart.baseline} {figure(baseline)}
          </text>
        </>
      )}
      <line className="chart-target" x1={left} x2={width - right} y1={y(target)} y2={y(target)} />
      <text className="chart-name" x={width - right} y={y(target) - 6} textAnchor="end">
        {t.chart.target} {figure(target)}
      </text>
      <polyline
        className="chart-line"
        points={readings.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')}
      />
      {readings.map((reading) => (
        <g key={reading.on}>
          <circle className="chart-point" cx={x(reading.on)} cy={y(reading.value)} r={4} />
          {(few || reading === newest) && (
            <text
              className="chart-value"
              x={x(reading.on)}
              y={y(reading.value) + 18}
              textAnchor={anchorAt(share(x(reading.on), left, width - right))}
            >
              {number(reading.value)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** At the edges words would be cut off in the middle. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 0.05) return 'start';
  return place > 0.95 ? 'end' : 'middle';
}
