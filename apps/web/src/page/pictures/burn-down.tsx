import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTexts } from '../../texts/language.js';
import { upperFirst } from '../../texts/upper-first.js';
import { useFormats } from '../../texts/use-formats.js';
import { burnMeasures } from './burn-measures.js';
import { BurnPlot } from './burn-plot.js';
import type { BurnPoint } from './burn-point.js';
import { BurnTable } from './burn-table.js';
import { nearestPoint } from './nearest-point.js';
import { stepPoint } from './step-point.js';
import { useWidth } from './use-width.js';
import './burn-down.css';

/** How many are open over time beside how many should be; a day is read out by pointing at it or by arrow keys. */
export function BurnDown({ points }: { points: readonly BurnPoint[] }) {
  const t = useTexts();
  const { longDay } = useFormats();
  const [place, width] = useWidth();
  const [asked, ask] = useState<number>();
  const newest = points.findLastIndex(({ open }) => open !== null);
  const at = Math.min(asked ?? Math.max(0, newest), points.length - 1);
  const chosen = points[at];
  if (!chosen) return <p className="quiet">{t.burnDown.none}</p>;
  const measures = burnMeasures(points, Math.max(width, 240));
  const said = upperFirst(t.burnDown.said(longDay(chosen.on), chosen.open, chosen.planned));
  const press = (event: KeyboardEvent) => {
    const next = stepPoint(event.key, at, points.length);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    ask(next);
  };
  const point = (event: PointerEvent) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    ask(nearestPoint(points, measures.dayAt(event.clientX - left)));
  };
  return (
    <div className="stack burn">
      <div className="burn-head">
        <p className="burn-said" aria-hidden="true">
          {said}
        </p>
        <ul className="burn-legend" aria-hidden="true">
          <li className="burn-legend-open">{t.burnDown.open}</li>
          <li className="burn-legend-planned">{t.burnDown.planned}</li>
        </ul>
      </div>
      {/* A slider is what screen readers let one step along, saying the words of each place. */}
      <div
        ref={place}
        className="burn-plot"
        role="slider"
        tabIndex={0}
        aria-label={t.burnDown.label}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={at + 1}
        aria-valuetext={said}
        title={t.burnDown.keys}
        onKeyDown={press}
        onPointerDown={point}
        onPointerMove={point}
      >
        {width > 0 && <BurnPlot points={points} measures={measures} chosen={chosen} />}
      </div>
      <BurnTable points={points} />
    </div>
  );
}
