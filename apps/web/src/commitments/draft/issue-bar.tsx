import Button from 'antd/es/button';
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
  const { form } = draft;
  const stop = obstacle(form, many, gaps);
  const safe = form.saved !== null && !form.touched;
  // What went wrong is kept by the mutation and shown in place.
  const attempt = async (act: () => Promise<unknown>, done?: string) => {
    const succeeded = await act().then(
      () => true,
      () => false,
    );
    if (succeeded && done !== undefined) announce(done);
  };
  return (
    <>
      <ProblemBox
        error={actions.error}
        {...(form.saved && { again: () => client.invalidateQueries({ queryKey: ['getCommitment'] }) })}
      />
      <ActionBar
        why={`${safe ? `${t.draft.saved} ` : ''}${stop ? t.draft.obstacle[stop](gaps) : t.draft.ready}`}
      >
        {!many && (
          <Button
            size="large"
            disabled={safe || stop === 'ADDRESSEE' || stop === 'NAME'}
            loading={actions.busy}
            onClick={() => void attempt(actions.save, t.draft.saved)}
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
