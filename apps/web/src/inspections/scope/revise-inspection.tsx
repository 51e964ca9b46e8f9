import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useAct } from '../../api/use-act.js';
import { ActionBar } from '../../page/action-bar.js';
import { announce } from '../../page/announce.js';
import { ButtonLink } from '../../page/button-link.js';
import { Page } from '../../page/page.js';
import { ProblemBox } from '../../page/problem-box.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Inspection } from '../field/note.js';
import { isScopeForm } from './is-scope-form.js';
import { formOf, obstacleIn, scopeIn } from './scope-form.js';
import { ScopeSections } from './scope-sections.js';

/** Another ground, other units or questions; what was noted stays. */
export function ReviseInspection({ of }: { of: Inspection }) {
  const t = useRemediationTexts();
  const navigate = useNavigate();
  const { id, version } = of;
  const kept = useKept(`inspection.${id}`, formOf(of), isScopeForm);
  const back = async () => {
    kept.forget();
    announce(t.inspections.revised);
    await navigate({ to: '/inspections/$id', params: { id } });
  };
  const act = useAct('reviseInspection', back);
  const stop = obstacleIn(kept.form);
  const save = () => {
    const scope = scopeIn(kept.form);
    if (scope) act.mutate({ params: { id }, body: { version, scope } });
  };
  return (
    <Page title={of.title} sentence={t.inspections.revising} under={t.draft.kept}>
      <ScopeSections kept={kept} fresh={false} />
      <ProblemBox error={act.error} />
      <ActionBar why={stop ? t.inspections.obstacle[stop] : t.inspections.revisedStays}>
        <ButtonLink to="/inspections/$id" params={{ id }}>
          {t.inspections.toInspection}
        </ButtonLink>
        <Button
          type="primary"
          size="large"
          disabled={stop !== undefined}
          loading={act.isPending}
          onClick={save}
        >
          {t.inspections.save}
        </Button>
      </ActionBar>
    </Page>
  );
}
