import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { Person } from '../page/person.js';
import { Place } from '../page/place.js';
import { Section } from '../page/section.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** Units that are no more and whose commitments wait for a decision, each leading to it; nothing where none waits. */
export function EndedUnits() {
  const t = useTexts();
  const { day } = useFormats();
  const decides = holds(useSession(), ['ASSIGNER', 'HR_UNIT']);
  const units = useRead('listEndedUnits', {}, { enabled: decides }).data?.units ?? [];
  if (units.length === 0) return null;
  return (
    <Section title={t.handovers.ended} aside={t.handovers.endedWhy}>
      <ul className="panel lined">
        {units.map(({ unit, lastDay, successors, signatory, commitments }) => (
          <li key={`${unit.id} ${signatory.id}`} className="lined-row duty-row">
            <div className="duty-what">
              <span className="quiet small">
                {t.handovers.endedOn(
                  day(lastDay),
                  successors.map(({ name }) => name),
                )}
              </span>
              <Link
                to="/handovers"
                search={{ personId: signatory.id, side: 'SIGNATORY' }}
                className="duty-title"
              >
                {t.handovers.toPass(unit.name, commitments)}
              </Link>
              <Place>{unit.under ?? undefined}</Place>
            </div>
            <Person person={signatory} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
