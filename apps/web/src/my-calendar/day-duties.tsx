import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CalendarDay } from '#libs/contracts/src/http/duty-calendar.js';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { DutyRow } from '../my-work/duty-row.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { upperFirst } from '../texts/upper-first.js';
import { useFormats } from '../texts/use-formats.js';
import { dayOffWords } from './day-off.js';

interface Props {
  readonly day: CalendarDay;
  readonly duties: readonly Duty[];
  readonly today: string;
  /** The unit whose calendar it is; null for one's own. */
  readonly unitId: string | null;
  /** Among many days, a day on which much is due says how much and opens to it. */
  readonly folds?: boolean;
}

/** So few are read at a glance. */
const FEW = 3;

/** One day: whether it is worked, and what is due on it, each date with its explanation. */
export function DayDuties({ day, duties, today, unitId, folds = false }: Props) {
  const t = useTexts();
  const { longDay } = useFormats();
  const off = dayOffWords(t, day);
  const due = duties.filter(({ dueOn }) => dueOn === day.date);
  const aside = [
    ...(day.date === today ? [t.myCalendar.isToday] : []),
    ...(day.duties > 0 ? [t.myCalendar.count(day.duties, day.open)] : []),
  ].join(' · ');
  return (
    <Section title={upperFirst(longDay(day.date))} {...(aside !== '' && { aside })}>
      {off !== undefined && <p className="quiet">{off}</p>}
      {due.length > 0 ? (
        <Folded folds={folds && due.length > FEW}>
          <ul className="panel lined">
            {due.map((duty) => (
              <DutyRow
                key={duty.id}
                duty={duty}
                with={unitId === null ? duty.creditor : duty.owner}
                lead={unitId === null ? 'title' : 'unit'}
              />
            ))}
            {day.duties > due.length && (
              <li className="lined-row">
                {unitId === null ? (
                  t.myCalendar.more(day.duties - due.length)
                ) : (
                  <Link to="/report/duties" search={{ unitId, period: day.date.slice(0, 7) }}>
                    {t.myCalendar.moreInMonth(day.duties - due.length)}
                  </Link>
                )}
              </li>
            )}
          </ul>
        </Folded>
      ) : (
        off === undefined && <p className="quiet">{t.myCalendar.nothingDue}</p>
      )}
    </Section>
  );
}

function Folded({ folds, children }: { folds: boolean; children: ReactNode }) {
  const t = useTexts();
  if (!folds) return children;
  return (
    <details className="more">
      <summary>{t.myCalendar.open}</summary>
      {children}
    </details>
  );
}
