import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { Person } from '../page/person.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import type { Tried } from './use-tried.js';

interface Props {
  readonly unitId: string;
  readonly days: number;
  readonly day: string;
  readonly tried: Tried | null;
}

/** Who would be told what on one day, duty by duty. */
export function OneDay({ unitId, days, day, tried }: Props) {
  const t = useTexts();
  const { longDay, clock, number } = useFormats();
  const read = useRead('rehearseDay', { body: { unitId, days, draft: tried?.draft ?? null, day } });
  return (
    <Section title={t.rehearsal.of(longDay(day))} id="day" {...(tried && { aside: tried.name })}>
      <Reading of={read}>
        {({ persons, left }) => (
          <div className="panel">
            <ul className="lined">
              {persons.map(({ person, notices }) => (
                <li key={person.id} className="lined-row">
                  <Person person={person} />
                  <ul className="rehearsed small">
                    {notices.map(({ dutyId, as, at, title, ...step }) => (
                      <li key={`${dutyId} ${step.rung} ${as}`}>
                        {clock(at)} · {t.steps.named(step)} ({t.ladders.as[as]}):{' '}
                        <Link to="/duties/$id" params={{ id: dutyId }}>
                          {title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
              {persons.length === 0 && <li className="lined-row quiet">{t.rehearsal.nobody}</li>}
              {left > 0 && <li className="lined-row quiet">{t.rehearsal.left(number(left))}</li>}
            </ul>
          </div>
        )}
      </Reading>
    </Section>
  );
}
