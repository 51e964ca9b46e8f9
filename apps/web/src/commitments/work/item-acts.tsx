import Button from 'antd/es/button';
import { useEffect, useState } from 'react';
import { ActionBar } from '../../page/action-bar.js';
import { backToSentence } from '../../page/back-to-sentence.js';
import { useTexts } from '../../texts/language.js';
import { ItemActDrawer } from './item-act-drawer.js';
import type { Item } from './items.js';
import { actsOn, isStuck, type Act } from './main-act.js';
import { NextClaim } from './next-claim.js';

/** What the reader can do now, the main thing last; what he can't, why, and who can. */
export function ItemActs({ commitmentId, item }: { commitmentId: string; item: Item }) {
  const [act, setAct] = useState<Act>();
  const t = useTexts();
  const acts = actsOn(item.work);
  // Its own button may be read away only after the form has closed.
  useEffect(backToSentence, [item.work.status, item.work.claims.length]);
  const main = acts.at(-1);
  const undoing = main === 'VOID' || main === 'WITHDRAW_CLAIM';
  return (
    <>
      <ActionBar why={useWhy(item)}>
        {acts.length > 0 &&
          acts.map((one) => (
            <Button
              key={one}
              size="large"
              type={one === main && !undoing ? 'primary' : 'default'}
              disabled={isStuck(one, item.work)}
              onClick={() => setAct(one)}
            >
              {t.atWork.act[one]}
            </Button>
          ))}
        <NextClaim commitmentId={commitmentId} work={item.work} />
      </ActionBar>
      <ItemActDrawer commitmentId={commitmentId} item={item} act={act} onClose={() => setAct(undefined)} />
    </>
  );
}

function useWhy({ work, creditor }: Item): string {
  const t = useTexts();
  const { actions, status, performer } = work;
  if (actions.includes('CONFIRM')) return t.atWork.why.confirm;
  if (actions.includes('WITHDRAW_CLAIM')) return t.atWork.why.waits(creditor.name);
  if (actions.includes('CLAIM')) return isStuck('CLAIM', work) ? t.atWork.why.noEvidence : t.atWork.why.claim;
  if (actions.includes('VOID')) return t.atWork.why.completed;
  if (status === 'AWAITING_CONFIRMATION') return t.atWork.why.claimedTo(creditor.name);
  if (status === 'COMPLETED') return t.atWork.why.doneForOwner(creditor.name);
  return t.atWork.why.others(performer.name, creditor.name);
}
