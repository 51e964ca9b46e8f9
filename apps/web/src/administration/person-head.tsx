import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { Person } from '../page/person.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { AccountChip } from './account-chip.js';
import { heldOn } from './held-on.js';

/** Face, unit, address, account. */
export function PersonHead({ person }: { person: PersonRow }) {
  const t = useTexts();
  const { id, name, unit, email, positions } = person;
  const now = heldOn(positions, useToday());
  const post = now.find(({ head }) => head) ?? now[0];
  return (
    <div className="panel padded parties">
      <Person person={{ id, name, post: post?.title ?? null }} />
      <div>
        <p className="quiet small">{t.list.unit}</p>
        {unit.under === null ? unit.name : `${unit.name}, ${unit.under}`}
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
