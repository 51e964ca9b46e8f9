import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Select from 'antd/es/select';
import CalendarOutlined from '@ant-design/icons/CalendarOutlined';
import { useRead } from '../../api/use-read.js';
import { ActionBar } from '../../page/action-bar.js';
import { ButtonLink } from '../../page/button-link.js';
import { Empty } from '../../page/empty.js';
import { Field } from '../../page/field.js';
import { NoPermission } from '../../page/no-permission.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { YearSelect } from '../../page/year-select.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { useSide } from './use-side.js';
import { visitCounts } from './visit-standing.js';
import { YearVisits } from './year-visits.js';

const route = getRouteApi('/shell/inspections/plan-of-year');

/** The plan of inspections of a side in a year, and what became of each visit. */
export function YearPlanPage() {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const today = useToday();
  const navigate = useNavigate({ from: '/inspections/plan-of-year' });
  const { sides, unitId, year } = useSide(route.useSearch());
  const query = { unitId: unitId ?? '', year };
  const read = useRead('getYearPlan', { query }, { enabled: unitId !== undefined });
  if (unitId === undefined)
    return (
      <Page title={t.yearPlan.title}>
        <NoPermission needs="INSPECTOR" />
      </Page>
    );
  const plan = read.data?.plan;
  const said = plan ? t.yearPlan.sentence(year, visitCounts(plan.visits, today)) : t.yearPlan.noPlan(year);
  return (
    <Page
      title={t.yearPlan.title}
      sentence={read.data ? said : t.yearPlan.title}
      {...(plan && {
        under: t.yearPlan.document(plan.document.number, day(plan.document.on), plan.unit.name),
      })}
    >
      <search className="fields">
        {sides.length > 1 && (
          <Field label={t.inspections.side}>
            {({ id }) => (
              <Select
                id={id}
                value={unitId}
                options={sides.map(({ id: value, name }) => ({ value, label: name, title: name }))}
                onChange={(chosen) => void navigate({ search: (before) => ({ ...before, unitId: chosen }) })}
              />
            )}
          </Field>
        )}
        <Field label={t.list.year}>
          {({ id }) => (
            <YearSelect
              id={id}
              value={year}
              onChange={(chosen) =>
                chosen && void navigate({ search: (before) => ({ ...before, year: chosen }) })
              }
            />
          )}
        </Field>
      </search>
      <Reading of={read}>
        {({ plan: found, mayIssue }) => (
          <>
            {found ? (
              <YearVisits plan={found} mayBegin={mayIssue} />
            ) : (
              <div className="panel">
                <Empty icon={<CalendarOutlined aria-hidden />}>
                  {mayIssue ? t.yearPlan.issueFirst : t.yearPlan.noneSeen}
                </Empty>
              </div>
            )}
            {mayIssue && (
              <ActionBar {...(found && { why: t.yearPlan.amendWhy })}>
                <ButtonLink to="/inspections/plan-of-year/edit" search={{ unitId, year }} main={!found}>
                  {found ? t.yearPlan.amend : t.yearPlan.issue(year)}
                </ButtonLink>
              </ActionBar>
            )}
          </>
        )}
      </Reading>
    </Page>
  );
}
