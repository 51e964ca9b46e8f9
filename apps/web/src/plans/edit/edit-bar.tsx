import Button from 'antd/es/button';
import { useState } from 'react';
import { ActDrawer } from '../../page/act-drawer.js';
import { ActionBar } from '../../page/action-bar.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Plan } from '../plan.js';
import { isAsApproved } from './as-approved.js';
import { isClear, type Obstacles } from './obstacle.js';
import { SubmitForm } from './submit-form.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly obstacles: Obstacles;
}

/** How it is kept, what is still in the way, and the way on. */
export function EditBar({ plan, draft, obstacles }: Props) {
  const t = useRemediationTexts();
  const [open, setOpen] = useState(false);
  const { saving, state, saveNow, forget } = draft;
  const stop = stopOf(t, obstacles, isAsApproved(plan, state.content.rows));
  const submit = () => {
    setOpen(true);
    void saveNow();
  };
  return (
    <>
      <ActionBar
        why={
          <>
            <span role="status">{t.planEdit.saving[saving]}</span> {stop ?? t.planEdit.ready}
          </>
        }
      >
        <Button
          size="large"
          type="primary"
          disabled={stop !== undefined || state.theirs !== undefined}
          onClick={submit}
        >
          {t.planEdit.submit}
        </Button>
      </ActionBar>
      <ActDrawer title={t.planEdit.submit} open={open} onClose={() => setOpen(false)}>
        {open && <SubmitForm plan={plan} state={state} saving={saving} onSubmitted={forget} />}
      </ActDrawer>
    </>
  );
}

function stopOf(
  t: ReturnType<typeof useRemediationTexts>,
  obstacles: Obstacles,
  unchanged: boolean,
): string | undefined {
  if (!isClear(obstacles)) return t.planEdit.stop(obstacles);
  return unchanged ? t.planEdit.unchanged : undefined;
}
