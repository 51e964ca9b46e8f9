import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { Gantt } from '../../page/pictures/gantt.js';
import type { GanttRow } from '../../page/pictures/gantt-row.js';
import { Section } from '../../page/section.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { clipped } from '../clipped.js';
import type { Plan } from '../plan.js';
import { roadMapRows } from './road-map-rows.js';

/** Days off are known month by month only; a road map of months shows none anyway. */
const noDaysOff: ReadonlySet<string> = new Set();

/** The road map of the lines as a picture, finding by finding. */
export function RoadMap({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  const today = useToday();
  const rows = useMemo(
    () =>
      roadMapRows(plan)
        .toSorted((one, other) => (one.line.finding?.number ?? 0) - (other.line.finding?.number ?? 0))
        .map(({ line, ...bar }): GanttRow => {
          const { number, terms, finding, lead, work } = line;
          const words = `${number}. ${clipped(terms.measure, 90)}`;
          return {
            ...bar,
            key: terms.id,
            ...(finding && { group: t.planText.finding(finding.number, clipped(finding.seen, 80)) }),
            label: (
              <>
                {words} {lead && <span className="quiet small">{lead.name}</span>}
              </>
            ),
            text: lead ? `${words}, ${lead.name}` : words,
            ...(work && {
              link: (said: ReactNode) => (
                <Link to="/plans/$id/lines/$lineId" params={{ id: plan.id, lineId: terms.id }}>
                  {said}
                </Link>
              ),
            }),
          };
        }),
    [plan, t],
  );
  if (rows.length === 0) return null;
  return (
    <Section title={t.planPage.roadMap} aside={plan.approved ? undefined : t.planPage.roadMapProposed}>
      <Gantt rows={rows} today={today} daysOff={noDaysOff} />
    </Section>
  );
}
