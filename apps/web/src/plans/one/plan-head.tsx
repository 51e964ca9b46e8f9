import { Link } from '@tanstack/react-router';
import { Cell } from '../../page/cell.js';
import { Fact } from '../../page/fact.js';
import { Person } from '../../page/person.js';
import { ShareBar } from '../../page/pictures/share-bar.js';
import { localDay } from '../../texts/formats.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { PlanChip } from '../plan-chip.js';
import type { Plan } from '../plan.js';
import { lineCounts } from './plan-standing.js';

/** Whose plan it is, which inspection it answers, who approves and who verifies, by when, how far. */
export function PlanHead({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { inspection, head, team, planBy, approved, status, void: voided } = plan;
  const { lines, settled, claimed, late } = lineCounts(plan);
  const verifiesAlone = team.verifiers.every(({ id }) => id === team.lead.id);
  return (
    <div className="panel padded stack">
      <dl className="facts">
        <Fact name={t.planPage.inspection}>
          <Link to="/inspections/$id" params={{ id: inspection.id }}>
            {inspection.title}
          </Link>
          {inspection.conclusion !== null && (
            <span className="quiet small place">{t.plans.conclusion(inspection.conclusion)}</span>
          )}
        </Fact>
        <Fact name={t.planPage.head}>
          <Person person={head} />
        </Fact>
        <Fact name={verifiesAlone ? t.planPage.leadVerifies : t.planPage.lead}>
          <Person person={team.lead} />
        </Fact>
        {!verifiesAlone && (
          <Fact name={t.planPage.verifiers}>
            <span className="stack">
              {team.verifiers.map((person) => (
                <Person key={person.id} person={person} />
              ))}
            </span>
          </Fact>
        )}
        <Fact name={t.planPage.state}>
          <Cell>
            <PlanChip status={status} />
            {voided && <span className="small">{t.plans.voided}</span>}
            {approved && (
              <span className="quiet small">
                {t.planPage.approvedText(approved.edition, day(localDay(approved.approvedAt)))}
              </span>
            )}
          </Cell>
        </Fact>
        {!approved && (
          <Fact name={t.plans.column.planBy}>{planBy === null ? t.plans.noDay : day(planBy)}</Fact>
        )}
        {approved && (
          <Fact name={t.plans.column.lines}>
            <ShareBar
              parts={[
                { key: 'settled', name: t.plans.part.settled, count: settled, look: 'done' },
                { key: 'open', name: t.plans.part.open, count: lines - settled - late, look: 'open' },
                { key: 'late', name: t.plans.part.late, count: late, look: 'late' },
              ]}
            />
            <span className="quiet small">{t.plans.settledOf(settled, lines, claimed)}</span>
          </Fact>
        )}
      </dl>
    </div>
  );
}
