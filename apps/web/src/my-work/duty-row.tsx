import { Link } from '@tanstack/react-router';
import type { Duty } from '#libs/contracts/src/http/commitments.js';
import { Person } from '../page/person.js';
import { DueChip } from '../terms-of-time/due-chip.js';
import { DueDate } from '../terms-of-time/due-date.js';
import { useTexts } from '../texts/language.js';

/** One duty: what, with whom, by when. `with` is the other side, whoever that is for the reader. */
export function DutyRow({ duty, with: other }: { duty: Duty; with: Duty['owner'] }) {
  const t = useTexts();
  const kind = t.due.kind[duty.kind] ?? duty.kind;
  return (
    <li className="lined-row duty-row">
      <div className="duty-what">
        <span className="quiet small">
          {kind} · {duty.unit.name}
        </span>
        {duty.sourceType === 'commitment' ? (
          <Link to="/commitments/$id" params={{ id: duty.sourceId }} hash={duty.item} className="duty-title">
            {duty.title}
          </Link>
        ) : (
          <span className="duty-title">{duty.title}</span>
        )}
      </div>
      <Person person={other} />
      <div className="duty-when">
        <DueChip duty={duty} />
        <DueDate due={duty} />
      </div>
    </li>
  );
}
