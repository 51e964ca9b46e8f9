import { getRouteApi } from '@tanstack/react-router';
import { useRead } from '../../api/use-read.js';
import { newId } from '../../page/new-id.js';
import { NoPermission } from '../../page/no-permission.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useToday } from '../../session/read-welcome.js';
import { unitsHeld, useSession } from '../../session/use-session.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { NewInspection } from './new-inspection.js';
import { beginning, type Visit } from './scope-form.js';

const route = getRouteApi('/shell/inspections/new');

/** A new inspection; where it carries out a visit of the plan of a year, it begins with what is planned. */
export function NewInspectionPage() {
  const t = useRemediationTexts();
  const session = useSession();
  const asked = route.useSearch();
  const thisYear = Number(useToday().slice(0, 4));
  const year = asked.year ?? thisYear;
  const side = unitsHeld(session, ['INSPECTOR'])[0];
  const unitId = asked.unitId ?? side?.id ?? null;
  const planned = asked.visit !== undefined && unitId !== null;
  const read = useRead('getYearPlan', { query: { unitId: unitId ?? '', year } }, { enabled: planned });
  if (!side)
    return (
      <Page title={t.inspections.begin}>
        <NoPermission needs="INSPECTOR" />
      </Page>
    );
  const begin = (visit?: { readonly yearPlanId: string; readonly of: Visit }) => {
    const { id: lead } = session.person;
    const title = t.inspections.defaultTitle(year);
    return beginning({ unitId, title, lead, ...(visit && { visit }) }, newId);
  };
  if (!planned) return <NewInspection name="inspection.new" begin={begin} />;
  return (
    <Reading of={read}>
      {({ plan }) => {
        const of = plan?.visits.find(({ visitId }) => visitId === asked.visit);
        const visit = plan && of ? { yearPlanId: plan.id, of } : undefined;
        return <NewInspection name={`inspection.new.${asked.visit ?? ''}`} begin={() => begin(visit)} />;
      }}
    </Reading>
  );
}
