import { getRouteApi } from '@tanstack/react-router';
import { PersonAbsences } from '../absences/person-absences.js';
import { isMissing } from '../api/problems.js';
import { useRead } from '../api/use-read.js';
import { NotFoundPage } from '../page/not-found-page.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { unitsInCharge } from '../session/units-in-charge.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { CorrectDetails } from './correct-details.js';
import { PersonAccount } from './person-account.js';
import { PersonFunctions } from './person-functions.js';
import { PersonHead } from './person-head.js';
import { PersonPositions } from './person-positions.js';

const route = getRouteApi('/shell/people/$id');

/** One person: where he stands, what he may, whether he can sign in. */
export function PersonPage() {
  const t = useTexts();
  const { id } = route.useParams();
  const read = useRead('getPerson', { params: { id } });
  const session = useSession();
  const editable = holds(session, ['ADMINISTRATOR']);
  const units = useRead('listUnits', { query: {} }).data?.units ?? [];
  const inCharge = unitsInCharge(session, ['ADMINISTRATOR', 'HEAD_OF_UNIT', 'SECRETARIAT'], units);
  if (isMissing(read.error)) return <NotFoundPage />;
  return (
    <Page title={t.nav.people} sentence={read.data?.name ?? t.nav.people}>
      <Reading of={read}>
        {(person) => (
          <>
            <PersonHead person={person} />
            {editable && <CorrectDetails person={person} />}
            <Section title={t.people.positions}>
              <PersonPositions person={person} editable={editable} />
            </Section>
            <Section title={t.people.functions} aside={t.people.functionsHint}>
              <PersonFunctions person={person} editable={editable} />
            </Section>
            <Section title={t.absences.title} aside={t.absences.hint}>
              <PersonAbsences
                personId={id}
                editable={id === session.person.id || inCharge.some((unit) => unit.id === person.unit.id)}
              />
            </Section>
            {editable && (
              <Section title={t.people.account}>
                <PersonAccount person={person} />
              </Section>
            )}
          </>
        )}
      </Reading>
    </Page>
  );
}
