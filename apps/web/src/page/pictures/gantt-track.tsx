import { useTexts } from '../../texts/language.js';
import { ganttBar } from './gantt-bar.js';
import type { GanttRow } from './gantt-row.js';
import { stretchIn, type TimeSpan } from './time-span.js';

interface Props {
  readonly row: GanttRow;
  readonly span: TimeSpan;
  readonly today: string;
}

/** The bar of a row: its term, what of the term was spared, and what went on after it. */
export function GanttTrack({ row, span, today }: Props) {
  const t = useTexts();
  const { from, until, fades, spared, late } = ganttBar(row, today);
  const part = (name: string, begin: number, end: number) => (
    <span className={`gantt-bar ${name}`} style={stretchIn(span, { from: begin, until: end })} />
  );
  return (
    <div className="gantt-track" aria-hidden="true">
      {fades ? (
        <span
          className={`gantt-bar bar-${row.tone} bar-fades`}
          style={stretchIn(span, { from, until: span.until })}
        >
          <span className="gantt-word">{t.due.byRoadmap}</span>
        </span>
      ) : (
        part(`bar-${row.tone}`, from, until)
      )}
      {spared !== null && part('bar-spared', until, spared)}
      {late !== null && part('bar-overdue', until, late)}
    </div>
  );
}
