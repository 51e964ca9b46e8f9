import Button from 'antd/es/button';
import { ChangedMeanwhile } from '../../page/changed-meanwhile.js';
import { NoticeBox } from '../../page/notice-box.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Draft } from './use-draft.js';

/** That another text was saved elsewhere meanwhile, and which one is to stay; or that something was taken up again. */
export function DraftNotices({ draft: { state, tell, conflict, restored } }: { draft: Draft }) {
  const t = useRemediationTexts();
  if (state.theirs)
    return (
      <NoticeBox tone="soon">
        <strong>{t.draft.overtaken}</strong>
        <p>{t.draft.overtakenHint}</p>
        {conflict && <ChangedMeanwhile problem={conflict} />}
        <div className="row">
          <Button onClick={() => tell({ step: 'KEEP_MINE' })}>{t.draft.keepMine}</Button>
          <Button onClick={() => tell({ step: 'TAKE_THEIRS' })}>{t.draft.takeTheirs}</Button>
        </div>
      </NoticeBox>
    );
  if (!restored || state.generation > 0) return null;
  return <NoticeBox tone="under-way">{t.draft.restored}</NoticeBox>;
}
