import { Link } from '@tanstack/react-router';
import type { Reply } from '../../api/endpoints.js';
import { PlanChip } from '../../plans/plan-chip.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';

/** The plan by which a unit answers, and how far it has come. */
export function PlanResult({ plan }: { plan: Reply<'listPlans'>['items'][number] }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { id, head, status, planBy, lines, settled, late } = plan;
  return (
    <li className="lined-row came-of broad">
      <div className="came-of-what">
        <Link to="/plans/$id" params={{ id }} className="duty-title">
          {t.inspections.planBy(head.name)}
        </Link>
      </div>
      <div className="came-of-when">
        <PlanChip status={status} />
        {lines === 0 && planBy !== null && (
          <span className="small">{t.inspections.planDue(day(planBy))}</span>
        )}
        {lines > 0 && (
          <span className={late > 0 ? 'small late' : 'small quiet'}>
            {t.reform.lines(settled, lines, late)}
          </span>
        )}
      </div>
    </li>
  );
}
