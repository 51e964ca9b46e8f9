import { useId, useMemo, type CSSProperties } from 'react';
import { useTexts } from '../../texts/language.js';
import { GanttAxis } from './gantt-axis.js';
import { GanttEntry } from './gantt-entry.js';
import { ganttGroups } from './gantt-groups.js';
import { GanttGround } from './gantt-ground.js';
import { GanttLegend } from './gantt-legend.js';
import type { GanttRow } from './gantt-row.js';
import { middleOf } from './gantt-bar.js';
import { ganttSpan } from './gantt-span.js';
import { ganttView } from './gantt-view.js';
import { showBar } from './show-bar.js';
import { stepLinks } from './step-links.js';
import { timeScale } from './time-scale.js';
import { placeIn } from './time-span.js';
import { useRowWords } from './use-row-words.js';
import { useSideScroll } from './use-side-scroll.js';
import { useWidth } from './use-width.js';
import './gantt.css';
import './gantt-bars.css';
import './gantt-print.css';

interface Props {
  readonly rows: readonly GanttRow[];
  /** Days are `YYYY-MM-DD`. */
  readonly today: string;
  readonly daysOff: ReadonlySet<string>;
}

/** The bars of an upright sheet: nobody measures paper before it is printed. */
const ON_PAPER = 400;

/** The road map of a plan: a list of sentences, each with its bar under a common measure of time. */
export function Gantt({ rows, today, daysOff }: Props) {
  const t = useTexts();
  const id = useId();
  const wordsOf = useRowWords(today);
  const [figure, width] = useWidth();
  const span = useMemo(() => ganttSpan(rows, today), [rows, today]);
  const { stacked, label, track, scrolls } = ganttView(width, span.until - span.from);
  const now = (placeIn(span, middleOf(today)) / 100) * track;
  const { head, body, onHead, onBody } = useSideScroll(scrolls, now, width - label);
  if (rows.length === 0) return <p className="quiet">{t.gantt.none}</p>;
  const [scale, paper] = [timeScale(span, track), timeScale(span, ON_PAPER)];
  const seesToday = now > 0 && now < track;
  const shaded = scale.unit === 'DAY' && daysOff.size > 0;
  const name = t.gantt.label(rows.length, rows.filter(({ tone }) => tone === 'late').length);
  // A custom property is no CSS property that React's types know.
  const style = { '--gantt-label': `${label}px` } as CSSProperties;
  const wide = { minWidth: label + track };
  return (
    <figure
      ref={figure}
      className={`panel gantt ${stacked ? 'gantt-stacked' : ''}`}
      style={style}
      aria-label={name}
      onKeyDown={stepLinks}
    >
      {/* Scrolls by mouse alone: its scroll bar stays in sight, and keys scroll the bars. */}
      <div className="gantt-head" ref={head} onScroll={onHead} tabIndex={-1} aria-hidden="true">
        <div style={wide}>
          <GanttAxis className="gantt-axis on-screen" span={span} scale={scale} width={track} />
          <GanttAxis className="gantt-axis on-paper" span={span} scale={paper} width={ON_PAPER} />
          {seesToday && <span className="gantt-now" style={{ left: label + now }} />}
        </div>
      </div>
      <div
        className="gantt-scroll"
        ref={body}
        onScroll={onBody}
        onFocus={showBar}
        {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': t.gantt.scrolls })}
      >
        <div className="gantt-body" style={wide}>
          <GanttGround {...{ span, scale, paper, today }} daysOff={shaded ? daysOff : null} />
          {ganttGroups(rows).map((group) => (
            <section key={group.key}>
              {group.heading !== undefined && (
                <h3 className="gantt-group" id={`${id}${group.key}`}>
                  <span>{group.heading}</span>
                </h3>
              )}
              <ul {...(group.heading !== undefined && { 'aria-labelledby': `${id}${group.key}` })}>
                {group.rows.map((row) => (
                  <GanttEntry key={row.key} row={row} words={wordsOf(row)} span={span} today={today} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
      <figcaption>
        <GanttLegend {...{ rows, today, seesToday, shaded }} />
      </figcaption>
    </figure>
  );
}
