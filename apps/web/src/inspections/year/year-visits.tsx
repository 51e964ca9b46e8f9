import { Link } from '@tanstack/react-router';
import type { Reply } from '../../api/endpoints.js';
import { Section } from '../../page/section.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { upperFirst } from '../../texts/upper-first.js';
import { useFormats } from '../../texts/use-formats.js';
import { InspectionChip } from '../inspection-chip.js';
import { namedUnits } from '../named-units.js';
import type { Visit } from '../scope/scope-form.js';
import { VisitChip } from './visit-chip.js';
import { visitStanding } from './visit-standing.js';

type Plan = NonNullable<Reply<'getYearPlan'>['plan']>;

/** The visits of a plan by month, with the inspections that carry them out; one can be begun from here. */
export function YearVisits({ plan, mayBegin }: { plan: Plan; mayBegin: boolean }) {
  const { month } = useFormats();
  const months = [...new Set(plan.visits.map((visit) => visit.month))];
  return (
    <>
      {months.map((of) => (
        <Section key={of} title={upperFirst(month(of))}>
          <ul className="panel lined">
            {plan.visits
              .filter((visit) => visit.month === of)
              .map((visit) => (
                <VisitRow key={visit.visitId} plan={plan} visit={visit} mayBegin={mayBegin} />
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function VisitRow({ plan, visit, mayBegin }: { plan: Plan; visit: Visit; mayBegin: boolean }) {
  const t = useRemediationTexts();
  const standing = visitStanding(visit, useToday());
  const { visitId, units, contents, inspections } = visit;
  return (
    <li className="lined-row came-of">
      <div className="stack came-of-what">
        <strong>{namedUnits(units, t.inspections.moreUnits, 12)}</strong>
        <span className="quiet small">
          {contents.map((content) => t.reform.content[content]).join(' · ')}
        </span>
        {inspections.map(({ id, title, status }) => (
          <span key={id} className="row">
            <Link to="/inspections/$id" params={{ id }} lang="vi">
              {title}
            </Link>
            {/* How the visit stands is how its only inspection stands, unless that was called off. */}
            {(inspections.length > 1 || status === 'CANCELLED') && <InspectionChip status={status} />}
          </span>
        ))}
      </div>
      <div className="came-of-when">
        <VisitChip standing={standing} />
        {mayBegin && standing !== 'DONE' && standing !== 'UNDER_WAY' && (
          <Link
            to="/inspections/new"
            search={{ unitId: plan.unit.id, year: plan.year, visit: visitId }}
            aria-label={t.yearPlan.beginAt(namedUnits(units, t.inspections.moreUnits))}
          >
            {t.inspections.begin}
          </Link>
        )}
      </div>
    </li>
  );
}
