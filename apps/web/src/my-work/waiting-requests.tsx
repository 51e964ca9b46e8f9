import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { Person } from '../page/person.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** More of them stand in the inbox. */
const FEW = 5;

/** Requests for more time that the reader is to decide; nothing where none waits. */
export function WaitingRequests() {
  const t = useTexts();
  const { day } = useFormats();
  // The menu counts the same ones, so that nothing more is asked for.
  const requests = useRead('listExtensions', {}).data?.toDecide ?? [];
  if (requests.length === 0) return null;
  return (
    <Section
      title={t.extensions.toDecide}
      aside={<Link to="/extensions">{t.extensions.inbox(requests.length)}</Link>}
    >
      <ul className="panel lined">
        {requests.slice(0, FEW).map(({ id, duty, askedBy, dueOn, until }) => (
          <li key={id} className="lined-row duty-row">
            <div className="duty-what">
              <span className="quiet small clipped">
                {t.due.kind[duty.kind] ?? duty.kind} · {duty.unit.name}
              </span>
              <Link to="/duties/$id" params={{ id: duty.id }} className="duty-title">
                {duty.title}
              </Link>
            </div>
            <Person person={askedBy} />
            <div className="duty-when">
              <span>{t.extensions.asksFor(day(dueOn), day(until))}</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
