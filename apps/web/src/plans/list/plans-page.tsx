import { getRouteApi } from '@tanstack/react-router';
import { useAllPages } from '../../api/use-all-pages.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { planCounts, standsSo } from './plan-counts.js';
import { ChosenPlans } from './chosen-plans.js';
import { PlanFilters } from './plan-filters.js';
import { PlanSheet } from './plan-sheet.js';
import { PlansSentence } from './plans-sentence.js';
import './list.css';

const route = getRouteApi('/shell/plans');
/** The most that is answered at once. */
const MANY = 200;

/** The plans one may see: how many wait for what, and each with how far it is. */
export function PlansPage() {
  const t = useRemediationTexts();
  const today = useToday();
  const { standing, ...asked } = route.useSearch();
  const pages = useAllPages('listPlans', { ...asked, limit: MANY });
  const plans = pages.items ?? [];
  const counts = planCounts(plans, today);
  return (
    <Page
      title={t.nav.plans}
      sentence={pages.items ? <PlansSentence counts={counts} all={plans.length} /> : t.nav.plans}
    >
      <PlanFilters counts={counts} />
      <ChosenPlans />
      <Reading of={{ ...pages, data: pages.items }}>
        {(rows) => (
          <PlanSheet
            rows={standing === undefined ? rows : rows.filter((row) => standsSo(row, standing, today))}
          />
        )}
      </Reading>
    </Page>
  );
}
