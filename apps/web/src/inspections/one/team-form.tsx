import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { teamIn, teamObstacle, teamOf } from '../scope/scope-form.js';
import { TeamFields } from '../scope/team-fields.js';
import type { ActProps } from './inspection-act-drawer.js';

/** Other people on the inspecting side, also for what is still followed up. */
export function TeamForm({ inspection, onDone }: ActProps) {
  const t = useRemediationTexts();
  const { id, version, unit, status } = inspection;
  const [team, setTeam] = useState(() => teamOf(inspection));
  const act = useAct('changeInspectionTeam', () => onDone(t.inspections.said.CHANGE_TEAM));
  const stop = teamObstacle(team);
  const save = () => {
    const whole = teamIn(team);
    if (whole) act.mutate({ params: { id }, body: { version, team: whole } });
  };
  return (
    <ActForm
      act={act}
      label={t.inspections.act.CHANGE_TEAM}
      done={t.inspections.said.CHANGE_TEAM}
      ready={stop === undefined}
      onSubmit={save}
    >
      {status === 'CONCLUDED' && <p className="wide">{t.inspections.teamHint}</p>}
      <TeamFields team={team} unitId={unit.id} onChange={setTeam} />
      {stop && <p className="wide quiet small">{t.inspections.obstacle[stop]}</p>}
    </ActForm>
  );
}
