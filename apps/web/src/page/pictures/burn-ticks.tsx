import type { BurnMeasures } from './burn-measures.js';
import { stretchHasRoom } from './stretch-has-room.js';
import { timeScale } from './time-scale.js';
import { useTimeNames } from './use-time-names.js';

/** Days, weeks or months under a picture, and below them the months or years they belong to. */
export function BurnTicks({ measures: { left, right, bottom, span, x } }: { measures: BurnMeasures }) {
  const names = useTimeNames();
  const { unit, ticks, stretches } = timeScale({ from: span.from, until: span.until + 1 }, right - left);
  const perDay = (right - left) / Math.max(1, span.until - span.from);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="burn-mark" x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} />
          <text className="burn-tick" x={x(tick)} y={bottom + 18} textAnchor="middle">
            {names.tick(unit, tick)}
          </text>
        </g>
      ))}
      {stretches
        .filter((one) => stretchHasRoom(one, perDay))
        .map(({ name, from }) => (
          <text key={name} className="burn-tick burn-stretch" x={x(from)} y={bottom + 36}>
            {names.stretch(name)}
          </text>
        ))}
    </>
  );
}
