import type { Reply } from '../../api/endpoints.js';
import { Person } from '../../page/person.js';
import { useTexts } from '../../texts/language.js';
import { StatusChip } from '../status-chip.js';
import { TextChip } from '../text-chip.js';
import './commitment.css';

/** The parties, and how far they have come. */
export function CommitmentHead({ of }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  const { signatory, assigner, unit, status, year } = of;
  return (
    <div className="panel padded parties">
      <div>
        <p className="quiet small">{t.commitment.signatory}</p>
        <Person person={signatory} />
      </div>
      <div>
        <p className="quiet small">{t.commitment.assigner}</p>
        <Person person={assigner} />
      </div>
      <div>
        <p className="quiet small">{t.commitment.unit}</p>
        <p className="person-name">{unit.name}</p>
        <p className="person-post">
          {unit.under === null ? t.commitment.year(year) : `${unit.under} · ${t.commitment.year(year)}`}
        </p>
      </div>
      <div>
        <p className="quiet small">{t.list.status}</p>
        <div className="row">
          <StatusChip status={status} />
          <TextChip of={of} />
        </div>
      </div>
    </div>
  );
}
