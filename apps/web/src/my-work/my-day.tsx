import { Link } from '@tanstack/react-router';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { near, nearnesses } from './by-nearness.js';
import { DutyRow } from './duty-row.js';

/** What one owes, from what is past to what has no day. */
export function MyDay({ duties }: { duties: readonly Duty[] }) {
  const t = useTexts();
  return nearnesses.map((nearness) => {
    const some = near(duties, nearness);
    if (some.length === 0) return null;
    const count = t.myWork.count(some.length);
    return (
      <Section
        key={nearness}
        title={t.myWork.near[nearness]}
        aside={
          nearness === 'soon' || nearness === 'later' ? (
            <>
              {count} · <Link to="/calendar">{t.myWork.seeCalendar}</Link>
            </>
          ) : (
            count
          )
        }
      >
        <ul className="panel lined">
          {some.map((duty) => (
            <DutyRow key={duty.id} duty={duty} with={duty.creditor} toDo />
          ))}
        </ul>
      </Section>
    );
  });
}
