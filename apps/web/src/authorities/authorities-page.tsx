import { useRead } from '../api/use-read.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { AuthorityList } from './authority-list.js';
import { GrantAuthority } from './grant-authority.js';

/** Who may sign in the reader's place, in whose place he may, and a new authority. */
export function AuthoritiesPage() {
  const t = useTexts();
  const session = useSession();
  const read = useRead('listAuthorities', {});
  const items = read.data?.items ?? [];
  const given = items.filter(({ grantor }) => grantor.id === session.person.id);
  const received = items.filter(({ delegate }) => delegate.id === session.person.id);
  const holding = (some: typeof items) => some.filter((one) => one.holds).length;
  return (
    <Page
      title={t.authorities.title}
      sentence={read.data ? t.authorities.sentence(holding(given), holding(received)) : t.authorities.title}
    >
      <Reading of={read}>
        {() => (
          <>
            <Section title={t.authorities.given}>
              <div className="panel">
                <AuthorityList items={given} mine none={t.authorities.noneGiven} />
                {holds(session, ['SIGNATORY', 'ASSIGNER']) ? (
                  <GrantAuthority />
                ) : (
                  <p className="lined-row quiet">{t.authorities.cannotGrant}</p>
                )}
              </div>
            </Section>
            <Section title={t.authorities.received}>
              <div className="panel">
                <AuthorityList items={received} mine={false} none={t.authorities.noneReceived} />
              </div>
            </Section>
          </>
        )}
      </Reading>
    </Page>
  );
}
