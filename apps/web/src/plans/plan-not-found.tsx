import { Link } from '@tanstack/react-router';
import { NotFound } from '../page/not-found.js';
import { Page } from '../page/page.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';

/** There is no such plan, or not for this reader. */
export function PlanNotFound() {
  const t = useRemediationTexts();
  return (
    <Page title={t.planPage.notFound}>
      <NotFound back={<Link to="/plans">{t.planPage.toPlans}</Link>} />
    </Page>
  );
}
