import { useState } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { ActionBar } from '../../page/action-bar.js';
import { useTexts } from '../../texts/language.js';
import { canDo, type MainAction } from '../act/can-do.js';
import { DiscardDraft } from '../act/discard-draft.js';
import { OtherActs, type ActInPlace } from '../act/other-acts.js';
import { ReasonAct } from '../act/reason-act.js';
import { MainAct } from './main-act.js';

/** What moves a commitment on, the nearest first. */
const onward: readonly MainAction[] = ['SIGN', 'COUNTERSIGN', 'REVISE', 'ISSUE'];

/** The one thing to do now; where another is to do it, who; and out of the way, everything else. */
export function CommitmentActions({ of }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  const [open, setOpen] = useState<ActInPlace>();
  const close = () => setOpen(undefined);
  const { actions, status } = of;
  const moving: readonly MainAction[] = status === 'RETURNED' ? [...onward, 'REISSUE'] : onward;
  const main = moving.find((action) => canDo(of, action));
  const waiting = actions.find(({ action, allowed }) => !allowed && moving.some((one) => one === action));
  if (open === 'DISCARD' && canDo(of, open)) return <DiscardDraft of={of} onClose={close} />;
  if (open !== undefined && open !== 'DISCARD' && canDo(of, open))
    return <ReasonAct of={of} act={open} onClose={close} />;
  if (actions.length === 0) return null;
  const why = main
    ? t.acts.mainWhy[main](of.amendment !== null)
    : waiting &&
      t.commitment.whoCan(
        t.commitment.action[waiting.action],
        waiting.whoCan?.name ?? null,
        waiting.whoCan?.post ?? null,
      );
  return (
    <ActionBar why={why}>
      <OtherActs of={of} main={main} onOpen={setOpen} />
      {main && <MainAct of={of} action={main} />}
    </ActionBar>
  );
}
