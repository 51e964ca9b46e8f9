import { useState } from 'react';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import type { BurnPoint } from './burn-point.js';

/** The same numbers in rows, for those who would rather read; drawn once they are asked for. */
export function BurnTable({ points }: { points: readonly BurnPoint[] }) {
  const t = useTexts();
  const { day, number } = useFormats();
  const [open, setOpen] = useState(false);
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.burnDown.table}</summary>
      {open && (
        <div className="burn-rows" tabIndex={0} role="region" aria-label={t.burnDown.caption}>
          <table className="burn-table">
            <caption className="unseen">{t.burnDown.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.burnDown.day}</th>
                <th scope="col">{t.burnDown.open}</th>
                <th scope="col">{t.burnDown.planned}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ on, open: left, planned }) => (
                <tr key={on}>
                  <th scope="row">{day(on)}</th>
                  <td>
                    {left === null ? <span className="quiet">{t.burnDown.unknown}</span> : number(left)}
                  </td>
                  <td>{number(planned)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
