import { Link } from '@tanstack/react-router';
import { Person } from '../../page/person.js';
import { ShareBar } from '../../page/pictures/share-bar.js';
import { localDay } from '../../texts/formats.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { PlanChip } from '../plan-chip.js';
import type { Plan } from '../plan.js';
import { lineCounts } from './plan-standing.js';

/** Whose plan it is, which inspection it answers, who approves and who verifies, by when, how far. */
export function PlanHead({ plan }: { plan: Plan }) {
  const t = useTexts();
  const { day } = useFormats();
  const { inspection, head, team, planBy, approved, status, void: voided } = plan;
  const { lines, settled, claimed, late } = lineCounts(plan);
  const verifiesAlone = team.verifiers.every(({ id }) => id === team.lead.id);
  return (
    <div className="panel padded stack">
      <dl className="facts">
        <div>
          <dt>{t.planPage.inspection}</dt>
          <dd>
            <Link to="/inspections/$id" params={{ id: inspection.id }}>
              {inspection.title}
            </Link>
            {inspection.conclusion !== null && (
              <span className="quiet small plan-place">{t.plans.conclusion(inspection.conclusion)}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.planPage.head}</dt>
          <dd>
            <Person person={head} />
          </dd>
        </div>
        <div>
          <dt>{verifiesAlone ? t.planPage.leadVerifies : t.planPage.lead}</dt>
          <dd>
            <Person person={team.lead} />
          </dd>
        </div>
        {!verifiesAlone && (
          <div>
            <dt>{t.planPage.verifiers}</dt>
            <dd className="stack">
              {team.verifiers.map((person) => (
                <Person key={person.id} person={person} />
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.planPage.state}</dt>
          <dd className="stack plan-state">
            <PlanChip status={status} />
            {voided && <span className="small">{t.plans.voided}</span>}
            {approved && (
              <span className="quiet small">
                {t.planPage.approvedText(approved.edition, day(localDay(approved.approvedAt)))}
              </span>
            )}
          </dd>
        </div>
        {!approved && (
          <div>
            <dt>{t.plans.column.planBy}</dt>
            <dd>{planBy === null ? t.plans.noDay : day(planBy)}</dd>
          </div>
        )}
        {approved && (
          <div>
            <dt>{t.plans.column.lines}</dt>
            <dd>
              <ShareBar
                parts={[
                  { key: 'settled', name: t.plans.part.settled, count: settled, look: 'done' },
                  { key: 'open', name: t.plans.part.open, count: lines - settled - late, look: 'open' },
                  { key: 'late', name: t.plans.part.late, count: late, look: 'late' },
                ]}
              />
              <span className="quiet small">{t.plans.settledOf(settled, lines, claimed)}</span>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
