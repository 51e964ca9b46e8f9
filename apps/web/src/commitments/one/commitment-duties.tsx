import type { Duty } from '#libs/contracts/src/http/duties.js';
import { DutyRow } from '../../my-work/duty-row.js';

/** What is owed because of it, by whom, by when. */
export const CommitmentDuties = ({ duties }: { duties: readonly Duty[] }) => (
  <ul className="panel lined">
    {duties.map((duty) => (
      <DutyRow key={`${duty.kind} ${duty.item}`} duty={duty} with={duty.owner} />
    ))}
  </ul>
);
