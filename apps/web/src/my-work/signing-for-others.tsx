import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { Person } from '../page/person.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';

/** What waits to be signed in others' places, a line for each authority and act; nothing where nothing does. */
export function SigningForOthers({ waiting }: { waiting: Reply<'getMyWork'>['forOthers'] }) {
  const t = useTexts();
  if (waiting.length === 0) return null;
  return (
    <Section id="for-others" title={t.myWork.forOthers}>
      <ul className="panel lined">
        {waiting.map(({ authorityId, act, capacity, grantor, count }) => (
          <li key={`${authorityId} ${act}`} className="lined-row duty-row">
            <div className="duty-what">
              <span className="quiet small clipped">{t.authorities.formula(capacity, grantor.post)}</span>
              <Link
                to={act === 'SIGN' ? '/sign' : '/countersign'}
                search={{ as: authorityId }}
                className="duty-title"
              >
                {t.myWork.toSignFor[act](count, grantor.name)}
              </Link>
            </div>
            <Person person={grantor} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
