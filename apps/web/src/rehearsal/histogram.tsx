import { Link } from '@tanstack/react-router';
import type { RehearsedPolicy } from '#libs/contracts/src/http/rehearsal.js';
import { lowerFirst } from '../texts/lower-first.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { daysBetween } from './days-between.js';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly current: RehearsedPolicy;
  readonly draft: RehearsedPolicy | null;
  readonly tried: string;
  readonly chosen: string | undefined;
}

/** Notices day by day; each day opens its people. Days on which nobody is told anything stand as gaps. */
export function Histogram({ from, to, current, draft, tried, chosen }: Props) {
  const t = useTexts();
  const { longDay, number, day: short } = useFormats();
  const now = new Map(current.days.map((one) => [one.day, one]));
  const drafted = new Map(draft?.days.map((one) => [one.day, one]));
  const most = Math.max(1, ...[...current.days, ...(draft?.days ?? [])].map(({ notices }) => notices));
  const height = (notices: number) => ({ height: `${Math.round((notices / most) * 100)}%` });
  return (
    <div className="panel padded">
      <ol className="histogram">
        {daysBetween(from, to).map((day) => {
          const one = now.get(day);
          const other = drafted.get(day)?.notices ?? 0;
          const words = t.rehearsal.column(longDay(day), number(one?.notices ?? 0), number(one?.people ?? 0));
          const all = draft ? t.rehearsal.columnDraft(words, lowerFirst(tried), number(other)) : words;
          if (!one && other === 0) return <li key={day} className="histogram-gap" aria-hidden="true" />;
          return (
            <li key={day}>
              <Link
                from="/rehearsal"
                to="."
                search={(before) => ({ ...before, day })}
                hash="day"
                className={day === chosen ? 'histogram-day chosen' : 'histogram-day'}
                title={all}
                aria-label={all}
              >
                <span className="histogram-now" style={height(one?.notices ?? 0)} />
                {draft && <span className="histogram-draft" style={height(other)} />}
              </Link>
            </li>
          );
        })}
      </ol>
      <div className="histogram-ends small quiet" aria-hidden="true">
        <span>{short(from)}</span>
        <span>{short(to)}</span>
      </div>
      {draft && (
        <p className="small">
          <span className="histogram-key histogram-now" /> {t.rehearsal.current}{' '}
          <span className="histogram-key histogram-draft" /> {tried}
        </p>
      )}
    </div>
  );
}
