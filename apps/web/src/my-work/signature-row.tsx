import { Link } from '@tanstack/react-router';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { TextChip } from '../commitments/text-chip.js';
import { Person } from '../page/person.js';
import { DueChip } from '../terms-of-time/due-chip.js';
import { DueDate } from '../terms-of-time/due-date.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly row: CommitmentRow;
  readonly duties: readonly Duty[];
  /** The other party. */
  readonly other: CommitmentRow['assigner'];
  /** What tells the rows of a list apart. */
  readonly lead: 'title' | 'unit';
}

/** A commitment that waits for the reader's signature. */
export function SignatureRow({ row, duties, other, lead }: Props) {
  const t = useTexts();
  const duty = duties.find(({ sourceId, item }) => sourceId === row.id && item === '');
  const [head, rest] = lead === 'title' ? [row.title, row.unit.name] : [row.unit.name, row.title];
  return (
    <li className="lined-row duty-row">
      <div className="duty-what">
        <span className="quiet small clipped">
          {t.commitment.items(row.itemCount)} · {rest}
        </span>
        <Link to="/commitments/$id" params={{ id: row.id }} className="duty-title">
          {head}
        </Link>
      </div>
      <Person person={other} />
      <div className="duty-when">
        <TextChip of={row} />
        {duty && <DueChip duty={duty} />}
        {duty && <DueDate due={duty} />}
      </div>
    </li>
  );
}
