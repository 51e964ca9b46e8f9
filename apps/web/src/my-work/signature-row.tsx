import { Link } from '@tanstack/react-router';
import type { CommitmentRow, Duty } from '#libs/contracts/src/http/commitments.js';
import { Person } from '../page/person.js';
import { DueChip } from '../terms-of-time/due-chip.js';
import { DueDate } from '../terms-of-time/due-date.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly row: CommitmentRow;
  readonly duties: readonly Duty[];
  /** The other party. */
  readonly other: CommitmentRow['assigner'];
}

/** A commitment that waits for the reader's signature. */
export function SignatureRow({ row, duties, other }: Props) {
  const t = useTexts();
  const duty = duties.find(({ sourceId, item }) => sourceId === row.id && item === '');
  return (
    <li className="lined-row duty-row">
      <div className="duty-what">
        <span className="quiet small">
          {row.unit.name} · {t.commitment.items(row.itemCount)}
        </span>
        <Link to="/commitments/$id" params={{ id: row.id }} className="duty-title">
          {row.title}
        </Link>
      </div>
      <Person person={other} />
      <div className="duty-when">
        {duty && <DueChip duty={duty} />}
        {duty && <DueDate due={duty} />}
      </div>
    </li>
  );
}
