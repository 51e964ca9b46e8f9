import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
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

/** A side has one plan a year; its id follows from both. */
export const yearPlanId = (tenantId: TenantId, unitId: UnitId, year: number): string =>
  derivedId(`year plan ${tenantId} ${unitId} ${year}`);
