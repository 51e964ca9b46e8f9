import { getRouteApi } from '@tanstack/react-router';
import { useRead } from '../../api/use-read.js';
import { NoPermission } from '../../page/no-permission.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { EditYearPlan } from './edit-year-plan.js';
import { useSide } from './use-side.js';

const route = getRouteApi('/shell/inspections/plan-of-year/edit');

/** The plan of a year, to be issued, or another document in its place. */
export function EditYearPlanPage() {
  const t = useRemediationTexts();
  const { unitId, year } = useSide(route.useSearch());
  const query = { unitId: unitId ?? '', year };
  const read = useRead('getYearPlan', { query }, { enabled: unitId !== undefined });
  if (unitId !== undefined && read.data?.mayIssue)
    return <EditYearPlan unitId={unitId} year={year} plan={read.data.plan} />;
  return (
    <Page title={t.yearPlan.title}>
      {unitId === undefined ? (
        <NoPermission needs="INSPECTOR" />
      ) : (
        <Reading of={read}>{() => <NoPermission needs="INSPECTOR" />}</Reading>
      )}
    </Page>
  );
}
