import Button from 'antd/es/button';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ActionBar } from '../../page/action-bar.js';
import { backToSentence } from '../../page/back-to-sentence.js';
import { ButtonLink } from '../../page/button-link.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { FindingAction, FindingDetail } from '../finding-detail.js';
import { useWhy } from './use-why.js';

// Most who open a finding come to read it.
const Drawer = lazy(() => import('./finding-act-drawer.js').then((it) => ({ default: it.FindingActDrawer })));

/** The acts in the order in which they stand in the bar, the main one last where it is the thumb's. */
const inOrder = [
  'ASK_EXCEPTION',
  'ACCEPT',
  'REPLY',
  'ANSWER_REPLY',
  'DECIDE_EXCEPTION',
  'CHECK_EFFECT',
] as const satisfies readonly FindingAction[];

/** What the reader can do now, the main thing last; what he can't, why, and who can. */
export function FindingActs({ finding }: { finding: FindingDetail }) {
  const t = useRemediationTexts();
  const [act, setAct] = useState<FindingAction>();
  const [opened, setOpened] = useState(false);
  const acts = inOrder.filter((one) => finding.actions.includes(one));
  // Its own button may be read away only after the form has closed.
  useEffect(backToSentence, [finding.version]);
  const asks = acts.includes('ASK_EXCEPTION');
  const { planId } = finding;
  return (
    <>
      <ActionBar why={useWhy(finding)}>
        {acts.map((one) => (
          <Button
            key={one}
            size="large"
            type={one === acts.at(-1) && !asks ? 'primary' : 'default'}
            onClick={() => {
              setOpened(true);
              setAct(one);
            }}
          >
            {t.findingActs.act[one]}
          </Button>
        ))}
        {/* To remedy it is the main thing, and that is done by the plan. */}
        {asks && planId !== null && (
          <ButtonLink to="/plans/$id" params={{ id: planId }} main>
            {t.finding.toPlan}
          </ButtonLink>
        )}
      </ActionBar>
      {opened && (
        <Suspense>
          <Drawer finding={finding} act={act} onClose={() => setAct(undefined)} />
        </Suspense>
      )}
    </>
  );
}
