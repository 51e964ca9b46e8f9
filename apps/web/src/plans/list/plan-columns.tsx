import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { Person } from '../../page/person.js';
import { ShareBar } from '../../page/pictures/share-bar.js';
import { Place } from '../../page/place.js';
import { placeAmong } from '../../page/place-among.js';
import type { Column } from '../../page/sheet.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { PlanRow } from '../plan.js';
import { PlanChip } from '../plan-chip.js';
import { isUnwrittenLate, toBeFiledBy } from './plan-counts.js';

/** What a row of the list tells. */
export function usePlanColumns(rows: readonly PlanRow[]): Column<PlanRow>[] {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const today = useToday();
  return useMemo(() => {
    const placeOf = placeAmong(rows.map(({ unit }) => unit));
    return [
      {
        key: 'unit',
        title: t.plans.column.unit,
        main: true,
        cell: ({ id, unit, inspection }) => (
          <>
            <Link to="/plans/$id" params={{ id }} className="duty-title">
              {unit.name}
            </Link>
            <Place>{placeOf(unit)}</Place>
            <span className="quiet small place">
              {inspection.title}
              {inspection.conclusion !== null && ` · ${t.plans.conclusion(inspection.conclusion)}`}
            </span>
          </>
        ),
      },
      {
        key: 'state',
        title: t.plans.column.state,
        width: 170,
        cell: ({ status, void: voided }) => (
          <>
            <PlanChip status={status} />
            {voided && <span className="quiet small place">{t.plans.voided}</span>}
          </>
        ),
      },
      {
        key: 'lines',
        title: t.plans.column.lines,
        width: 210,
        cell: (plan) => <LinesCell plan={plan} />,
      },
      {
        key: 'head',
        title: t.plans.column.head,
        width: 220,
        cell: ({ head }) => <Person person={head} />,
      },
      {
        key: 'planBy',
        title: t.plans.column.planBy,
        width: 140,
        cell: (plan) => {
          // Of one that waits for nobody's writing, by when it was first to be filed.
          const by = toBeFiledBy(plan) ?? plan.planBy;
          return (
            <>
              {by === null ? t.plans.noDay : day(by)}
              {isUnwrittenLate(plan, today) && <span className="late small place">{t.plans.late}</span>}
            </>
          );
        },
      },
    ];
  }, [t, day, rows, today]);
}

function LinesCell({ plan: { id, lines, settled, late, claimed } }: { plan: PlanRow }) {
  const t = useRemediationTexts();
  if (lines === 0) return <span className="quiet">{t.plans.noLines}</span>;
  const link = (show: 'settled' | 'late' | undefined) => (words: ReactNode) => (
    <Link to="/plans/$id" params={{ id }} search={show === undefined ? {} : { show }}>
      {words}
    </Link>
  );
  return (
    <>
      <ShareBar
        parts={[
          { key: 'settled', name: t.plans.part.settled, count: settled, look: 'done', link: link('settled') },
          {
            key: 'open',
            name: t.plans.part.open,
            count: lines - settled - late,
            look: 'open',
            link: link(undefined),
          },
          { key: 'late', name: t.plans.part.late, count: late, look: 'late', link: link('late') },
        ]}
      />
      <span className="quiet small">{t.plans.settledOf(settled, lines, claimed)}</span>
    </>
  );
}
