import type { PersonRow } from '#libs/contracts/src/http/organization.js';
import { Person } from '../page/person.js';
import { useTexts } from '../texts/language.js';
import { AccountChip } from './account-chip.js';
import '../commitments/one/commitment.css';

/** Face, unit, address, account. */
export function PersonHead({ person }: { person: PersonRow }) {
  const t = useTexts();
  const { id, name, unit, email, positions } = person;
  return (
    <div className="panel padded parties">
      <Person person={{ id, name, post: positions[0]?.title ?? null }} />
      <div>
        <p className="quiet small">{t.list.unit}</p>
        {unit.name}
      </div>
      <div>
        <p className="quiet small">{t.people.email}</p>
        {email ?? '—'}
      </div>
      <div>
        <p className="quiet small">{t.people.account}</p>
        <AccountChip person={person} />
      </div>
    </div>
  );
}
