import Button from 'antd/es/button';
import { useCallback, useEffect } from 'react';
import { NoticeBox } from '../../page/notice-box.js';
import { useTexts } from '../../texts/language.js';
import type { DraftForm } from './draft-form.js';
import type { KeptDraft } from './use-kept-draft.js';

interface Props {
  readonly draft: KeptDraft;
  /** What one writes on, as it stands now. */
  readonly latest: DraftForm['saved'] | undefined;
  /** What one would begin with anew. */
  readonly fresh: DraftForm;
}

/** That something was taken up again, and that somebody else changed the draft meanwhile. */
export function DraftNotices({ draft, latest, fresh }: Props) {
  const t = useTexts();
  const { form, change, aside, startOver, restored } = draft;
  const overtaken = latest && form.saved !== null && form.saved.version < latest.version;
  const untouched = overtaken && !form.touched;
  /** The newer text, with what was written beside the older one. */
  const takeFresh = useCallback(() => {
    const { signBy, reason, warnings, answers } = form;
    startOver(fresh);
    aside({ signBy, reason, warnings, answers });
  }, [form, fresh, startOver, aside]);
  useEffect(() => {
    if (untouched) takeFresh();
  }, [untouched, takeFresh]);
  if (overtaken && form.touched)
    return (
      <NoticeBox tone="soon">
        <strong>{t.draft.overtaken}</strong>
        <p>{t.draft.overtakenHint}</p>
        <div className="row">
          <Button onClick={() => change({ ...form, saved: { id: latest.id, version: latest.version } })}>
            {t.draft.keepMine}
          </Button>
          <Button onClick={takeFresh}>{t.draft.takeTheirs}</Button>
        </div>
      </NoticeBox>
    );
  if (!restored) return null;
  return (
    <NoticeBox tone="under-way">
      <strong>{t.draft.restored}</strong>
      <div>
        <Button size="small" onClick={() => startOver(fresh)}>
          {form.saved ? t.draft.backToSaved : t.draft.startOver}
        </Button>
      </div>
    </NoticeBox>
  );
}
