import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { ActionBar } from '../../page/action-bar.js';
import { announce } from '../../page/announce.js';
import { Page } from '../../page/page.js';
import { ProblemBox } from '../../page/problem-box.js';
import { Section } from '../../page/section.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { isScopeForm } from './is-scope-form.js';
import { obstacleIn, scopeIn, teamIn, type ScopeForm } from './scope-form.js';
import { ScopeSections } from './scope-sections.js';
import { TeamFields } from './team-fields.js';

interface Props {
  /** Under which the device keeps it. */
  readonly name: string;
  readonly begin: () => ScopeForm;
}

/** An inspection being prepared, until it begins. */
export function NewInspection({ name, begin }: Props) {
  const t = useRemediationTexts();
  const navigate = useNavigate();
  const [initial] = useState(begin);
  const kept = useKept(name, initial, isScopeForm);
  const { form, change, forget } = kept;
  const act = useAct('openInspection', async ({ id }) => {
    forget();
    announce(t.inspections.begun);
    await navigate({ to: '/inspections/$id', params: { id } });
  });
  const stop = obstacleIn(form);
  const open = () => {
    const [scope, team] = [scopeIn(form), teamIn(form.team)];
    if (form.unitId !== null && scope && team) act.mutate({ body: { unitId: form.unitId, scope, team } });
  };
  return (
    <Page title={t.nav.inspections} sentence={t.inspections.preparing} under={t.draft.kept}>
      <ScopeSections kept={kept} fresh>
        <Section title={t.inspections.team}>
          <div className="panel padded fields">
            <TeamFields
              team={form.team}
              unitId={form.unitId}
              onChange={(team) => change({ ...form, team })}
            />
          </div>
        </Section>
      </ScopeSections>
      <ProblemBox error={act.error} />
      <ActionBar why={stop ? t.inspections.obstacle[stop] : t.inspections.ready}>
        <Button
          type="primary"
          size="large"
          disabled={stop !== undefined}
          loading={act.isPending}
          onClick={open}
        >
          {t.inspections.begin}
        </Button>
      </ActionBar>
    </Page>
  );
}
