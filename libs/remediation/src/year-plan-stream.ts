import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import type { YearPlanEvent } from './domain/year-plan-events.js';
import { evolveYearPlan, type YearPlan } from './domain/year-plan.js';

/** The plan of inspections of a year as the event store keeps it. */
export const yearPlanStream: StreamModel<YearPlan, YearPlanEvent> = {
  type: 'inspection-year-plan',
  initial: null,
  evolve: evolveYearPlan,
  rows: (state) =>
    state === null
      ? []
      : [
          {
            table: 'inspection_year_plans',
            stream: 'id',
            key: null,
            rows: [
              {
                unit_id: state.unitId,
                year: state.year,
                document_number: state.document.number,
                document_on: state.document.on,
              },
            ],
          },
          {
            table: 'inspection_visits',
            stream: 'year_plan_id',
            key: 'visit_id',
            rows: state.visits.map(({ visitId, unitIds, month, contents }) => ({
              visit_id: visitId,
              unit_ids: unitIds,
              month,
              contents,
            })),
          },
        ],
  duties: () => [],
  subject: (state) => (state === null ? undefined : { unit: state.unitId, people: {} }),
};
