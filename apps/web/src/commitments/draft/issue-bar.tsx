import Button from 'antd/es/button';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ActionBar } from '../../page/action-bar.js';
import { announce } from '../../page/announce.js';
import { ProblemBox } from '../../page/problem-box.js';
import { useTexts } from '../../texts/language.js';
import { obstacle } from './obstacle.js';
import { useDraftActions } from './use-draft-actions.js';
import type { useKeptDraft } from './use-kept-draft.js';

interface Props {
  readonly many: boolean;
  readonly draft: ReturnType<typeof useKeptDraft>;
  readonly gaps: number;
}

/** Save, or issue for signature; what still keeps it from being issued is said. */
export function IssueBar({ many, draft, gaps }: Props) {
  const t = useTexts();
  const client = useQueryClient();
  const actions = useDraftActions(draft);
  const [saved, setSaved] = useState(false);
  const stop = obstacle(draft.form, many, gaps);
  const attempt = async (act: () => Promise<unknown>) => {
    setSaved(false);
    // What went wrong is kept by the mutation and shown in place.
    return act().then(
      () => true,
      () => false,
    );
  };
  const save = async () => {
    if (!(await attempt(actions.save))) return;
    setSaved(true);
    announce(t.draft.saved);
  };
  return (
    <>
      <ProblemBox
        error={actions.error}
        {...(draft.form.saved && { again: () => client.invalidateQueries({ queryKey: ['getCommitment'] }) })}
      />
      <ActionBar why={stop ? t.draft.obstacle[stop](gaps) : saved ? t.draft.saved : t.draft.ready}>
        {!many && (
          <Button
            size="large"
            disabled={stop === 'ADDRESSEE' || stop === 'NAME'}
            loading={actions.busy}
            onClick={() => void save()}
          >
            {t.draft.save}
          </Button>
        )}
        <Button
          type="primary"
          size="large"
          disabled={stop !== undefined}
          loading={actions.busy}
          onClick={() => void attempt(many ? actions.issueMany : actions.issueOne)}
        >
          {many ? t.draft.issueAll : t.draft.issue}
        </Button>
      </ActionBar>
    </>
  );
}
