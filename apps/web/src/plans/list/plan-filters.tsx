import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Field } from '../../page/field.js';
import { QuickChoice } from '../../page/quick-choice.js';
import { UnitSelect } from '../../page/unit-select.js';
import { planStandings } from '../../search.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { PlanStanding } from './plan-counts.js';

const route = getRouteApi('/shell/plans');

/** What waits for what, one touch each, a second one takes it off; and of which unit. */
export function PlanFilters({ counts }: { counts: Readonly<Record<PlanStanding, number>> }) {
  const t = useRemediationTexts();
  const { standing, unitId } = route.useSearch();
  const navigate = useNavigate({ from: '/plans' });
  return (
    <search className="plan-filters">
      <div role="group" aria-label={t.plans.quick} className="plan-chips">
        {planStandings
          .filter((one) => counts[one] > 0 || standing === one)
          .map((one) => (
            <QuickChoice
              key={one}
              on={standing === one}
              onClick={() =>
                void navigate({
                  search: ({ standing: before, ...rest }) =>
                    before === one ? rest : { ...rest, standing: one },
                })
              }
            >
              {t.plans.standing[one]} ({counts[one]})
            </QuickChoice>
          ))}
      </div>
      <Field label={t.list.unit}>
        {({ id }) => (
          <UnitSelect
            id={id}
            clearable
            value={unitId}
            onChange={(chosen) =>
              void navigate({
                search: ({ unitId: _, own: __, ...rest }) =>
                  chosen === undefined ? rest : { ...rest, unitId: chosen },
              })
            }
          />
        )}
      </Field>
    </search>
  );
}
