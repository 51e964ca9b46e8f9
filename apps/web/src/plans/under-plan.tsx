import { Link } from '@tanstack/react-router';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import type { Plan } from './plan.js';

/** Whose plan it is and which inspection it answers, with the way back to it. */
export function UnderPlan({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  return (
    <>
      {t.planPage.under(plan.unit.name, plan.inspection.title)} ·{' '}
      <Link to="/plans/$id" params={{ id: plan.id }}>
        {t.planLine.toPlan}
      </Link>
    </>
  );
}
