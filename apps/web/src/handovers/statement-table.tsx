import './handovers.css';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import type { Handover } from './turn-of.js';

type Stated = Handover['statement'][number];

interface Props {
  readonly label: string;
  readonly statement: readonly Stated[];
  /** What stands under an item: what the successor says of it, and what is decided. */
  readonly under?: (stated: Stated) => ReactNode;
}

/** How each item stood on the day it changed hands, one under the other: the last figure stays with who hands over. */
export function StatementTable({ label, statement, under }: Props) {
  const t = useTexts();
  const { day, number } = useFormats();
  if (statement.length === 0) return <p className="lined-row quiet">{t.handovers.noItems}</p>;
  return (
    <ul className="lined" aria-label={label}>
      {statement.map((stated) => (
        <li key={stated.itemId} className="lined-row stack">
          <strong>{stated.task}</strong>
          <dl className="statement">
            <div>
              <dt>{t.handovers.status}</dt>
              <dd>{t.atWork.status[stated.status]}</dd>
            </div>
            <div>
              <dt>{t.handovers.percent}</dt>
              <dd>{number(stated.percent)}%</dd>
            </div>
            <div>
              <dt>{t.handovers.due}</dt>
              <dd>{stated.dueOn === null ? t.due.byRoadmap : day(stated.dueOn)}</dd>
            </div>
            <div>
              <dt>{t.handovers.late}</dt>
              <dd className={stated.lateDays > 0 ? 'late' : ''}>{t.handovers.lateDays(stated.lateDays)}</dd>
            </div>
          </dl>
          {under?.(stated)}
        </li>
      ))}
    </ul>
  );
}
