import { Link } from '@tanstack/react-router';
import { DueChip } from '../../terms-of-time/due-chip.js';
import { DueDate } from '../../terms-of-time/due-date.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { FindingDetail } from '../finding-detail.js';
import { RemedyTime } from '../remedy-time.js';
import { useRemedyDuty } from '../use-remedy-duty.js';
import { useSeverityLimit } from '../use-severity-limit.js';
import { Cell } from '../../page/cell.js';

/** The last day of a remedy with how it came about; before it counts, how long there will be. */
export function LastDay({ of: finding }: { of: FindingDetail }) {
  const t = useRemediationTexts();
  const duty = useRemedyDuty(finding);
  const limit = useSeverityLimit(finding);
  if (duty && duty.dueOn !== null)
    return (
      <Cell>
        <DueDate due={duty} />
        <DueChip duty={duty} />
        <Link to="/duties/$id" params={{ id: duty.id }} className="small">
          {t.finding.toDuty}
        </Link>
      </Cell>
    );
  if (finding.status === 'ISSUED' || finding.status === 'REPLIED') {
    if (limit === undefined) return t.findings.notYet;
    return limit === null ? t.findings.noLimit : t.finding.within(limit);
  }
  return <RemedyTime finding={finding} />;
}
