import { Link } from '@tanstack/react-router';
import type { RemediationOverview } from '#libs/contracts/src/http/remediation-overview.js';
import { Sentence } from '../../page/sentence.js';
import { useFormats } from '../../texts/use-formats.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { hasAnything, notRemedied } from './counted.js';

/** "Huyện Tân Kỳ: 7 tồn tại chưa khắc phục, 2 nhiệm vụ quá hạn; hạn gần nhất là 23/02/2024." */
export function OverviewSentence({ of: { unit, total } }: { of: RemediationOverview }) {
  const t = useRemediationTexts();
  const { number, day } = useFormats();
  if (!hasAnything(total)) return t.remediationOverview.nothing(unit.name);
  const unitId = unit.id;
  const lines = (bucket: 'OPEN_OVERDUE' | 'OPEN_IN_TERM', className = '') =>
    function Lines(words: string) {
      return (
        <Link to="/report/duties" search={{ unitId, kind: 'LINE', bucket }} className={className}>
          {words}
        </Link>
      );
    };
  return (
    <Sentence
      text={t.remediationOverview.sentence({
        unit: unit.name,
        findings: number(notRemedied(total)),
        overdue: number(total.lines.openOverdue),
        waiting: number(total.plans.SUBMITTED),
        nextDue: total.nextDue === null ? null : day(total.nextDue),
      })}
      links={{
        findings: (words) => (
          <Link to="/findings" search={{ unitId, open: 'true' }}>
            {words}
          </Link>
        ),
        overdue: lines('OPEN_OVERDUE', 'late'),
        waiting: (words) => (
          <Link to="/plans" search={{ unitId, status: 'SUBMITTED' }}>
            {words}
          </Link>
        ),
        next: lines('OPEN_IN_TERM'),
      }}
    />
  );
}
