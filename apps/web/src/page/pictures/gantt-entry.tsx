import type { ReactNode } from 'react';
import type { GanttRow } from './gantt-row.js';
import { GanttTrack } from './gantt-track.js';
import type { TimeSpan } from './time-span.js';
import type { RowWords } from './use-row-words.js';

interface Props {
  readonly row: GanttRow;
  readonly words: RowWords;
  readonly span: TimeSpan;
  readonly today: string;
}

/** A line of a road map: its words, which open it, and its bar. */
export function GanttEntry({ row, words: { days, stands, sentence }, span, today }: Props) {
  const { label, tone, link = (words: ReactNode) => words } = row;
  return (
    <li className="gantt-row">
      <div className="gantt-label">
        {link(
          <>
            {/* Whoever listens hears one sentence instead of its pieces, also when stepping from link to link. */}
            <span className="gantt-seen" title={sentence} aria-hidden="true">
              <span className="gantt-name">{label}</span>
              <span className="gantt-facts">
                <span className="gantt-days">{days}</span>
                <span className={`gantt-stands stands-${tone}`}>{stands}</span>
              </span>
            </span>
            <span className="unseen">{sentence}</span>
          </>,
        )}
      </div>
      <GanttTrack row={row} span={span} today={today} />
    </li>
  );
}
