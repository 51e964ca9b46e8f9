import { Link } from '@tanstack/react-router';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { DutyStates } from '../duties/duty-states.js';
import { Person } from '../page/person.js';
import { DueChip } from '../terms-of-time/due-chip.js';
import { DueDate } from '../terms-of-time/due-date.js';
import { useTexts } from '../texts/language.js';
import { placeOf } from './place-of.js';
import './my-work.css';

interface Props {
  readonly duty: Duty;
  /** The other side, whoever that is for the reader. */
  readonly with: Duty['owner'];
  /** What tells the rows of a list apart: many promise the same, one unit promises much. */
  readonly lead?: 'title' | 'unit';
  /** Leads to the place where it is done, instead of to how it is followed up. */
  readonly toDo?: boolean;
}

/** One duty: what, with whom, by when. */
export function DutyRow({ duty, with: other, lead = 'title', toDo = false }: Props) {
  const t = useTexts();
  const kind = t.due.kind[duty.kind] ?? duty.kind;
  const [head, rest] = lead === 'title' ? [duty.title, duty.unit.name] : [duty.unit.name, duty.title];
  return (
    <li className="lined-row duty-row">
      <div className="duty-what">
        <span className="quiet small clipped">
          {kind} · {rest}
        </span>
        <Link
          {...(toDo ? placeOf(duty) : { to: '/duties/$id', params: { id: duty.id } })}
          className="duty-title"
        >
          {head}
        </Link>
      </div>
      <Person person={other} />
      <div className="duty-when">
        <DueChip duty={duty} />
        <DutyStates duty={duty} />
        <DueDate due={duty} />
      </div>
    </li>
  );
}
