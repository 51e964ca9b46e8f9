import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { ganttBar } from './gantt-bar.js';
import type { GanttRow } from './gantt-row.js';

interface Props {
  readonly rows: readonly GanttRow[];
  readonly today: string;
  readonly seesToday: boolean;
  readonly shaded: boolean;
}

/** What the bars look like that there are; no others. */
export function GanttLegend({ rows, today, seesToday, shaded }: Props) {
  const t = useTexts();
  const { day } = useFormats();
  const bars = rows.map((row) => ganttBar(row, today));
  const words = t.gantt.legend;
  const looks = [
    {
      look: 'bar-open',
      word: words.open,
      there: rows.some(({ tone }) => tone === 'open' || tone === 'late'),
    },
    { look: 'bar-submitted', word: words.submitted, there: rows.some(({ tone }) => tone === 'submitted') },
    { look: 'bar-done', word: words.done, there: rows.some(({ tone }) => tone === 'done') },
    { look: 'bar-overdue', word: words.late, there: bars.some(({ late }) => late !== null) },
    { look: 'bar-spared', word: words.spared, there: bars.some(({ spared }) => spared !== null) },
    { look: 'bar-open bar-fades', word: words.fades, there: bars.some(({ fades }) => fades) },
    { look: 'gantt-off', word: words.off, there: shaded },
    { look: 'gantt-today', word: words.today(day(today)), there: seesToday },
  ];
  return (
    <ul className="gantt-legend" aria-hidden="true">
      {looks
        .filter(({ there }) => there)
        .map(({ look, word }) => (
          <li key={look}>
            <span className="gantt-key">
              <span className={look} />
            </span>
            {word}
          </li>
        ))}
    </ul>
  );
}
