import Button from 'antd/es/button';
import { useEffect, useState } from 'react';
import { ActDrawer } from '../../page/act-drawer.js';
import { ActionBar } from '../../page/action-bar.js';
import { announce } from '../../page/announce.js';
import { backToSentence } from '../../page/back-to-sentence.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Line, LineWork, Plan } from '../plan.js';
import { isLastOfFinding } from './last-of-finding.js';
import { actsOn, type Act } from './line-acts.js';
import { lineForms } from './line-forms.js';

interface Props {
  readonly plan: Plan;
  readonly line: Line;
  readonly work: LineWork;
}

/** What the reader can do now, the main thing last; what he can't, why, and who can. */
export function LineBar({ plan, line, work }: Props) {
  const t = useRemediationTexts();
  const today = useToday();
  const [act, setAct] = useState<Act>();
  const acts = actsOn(work, today);
  const obstacle = acts.map((one) => one.obstacle).find((one) => one !== undefined);
  const main = acts.at(-1)?.act;
  // Its own button may be read away only after the form has closed.
  useEffect(backToSentence, [work.status, work.claims.length]);
  const why = useWhy({ plan, line, work });
  const Form = act && lineForms[act];
  return (
    <>
      <ActionBar why={obstacle ? t.planLine.obstacle[obstacle] : why}>
        {acts.map((one) => (
          <Button
            key={one.act}
            size="large"
            type={one.act === main && one.act !== 'WITHDRAW_CLAIM' ? 'primary' : 'default'}
            disabled={one.obstacle !== undefined}
            onClick={() => setAct(one.act)}
          >
            {t.planLine.act[one.act]}
          </Button>
        ))}
      </ActionBar>
      <ActDrawer
        title={act && t.planLine.act[act]}
        open={act !== undefined}
        onClose={() => setAct(undefined)}
      >
        {Form && (
          <Form
            planId={plan.id}
            work={work}
            last={isLastOfFinding(plan, line)}
            onDone={(said) => {
              announce(said);
              setAct(undefined);
            }}
          />
        )}
      </ActDrawer>
    </>
  );
}

function useWhy({ plan, line, work }: Props): string {
  const t = useRemediationTexts();
  const { actions, status } = work;
  const verifiers = plan.team.verifiers.map(({ name }) => name).join(', ') || plan.team.lead.name;
  const lead = line.lead?.name ?? plan.head.name;
  const sample = plan.samples.find(({ outcome }) => outcome === 'OPEN');
  if (status === 'VERIFIED' || status === 'ACCEPTED_BY_SAMPLE') return t.planLine.why.settled;
  if (actions.includes('SEND_BACK')) return t.planLine.why.verify;
  if (sample && status === 'CLAIMED' && !sample.drawn.includes(work.lineId)) return t.planLine.why.notDrawn;
  if (actions.includes('WITHDRAW_CLAIM')) return t.planLine.why.waits(verifiers);
  if (actions.includes('REPORT')) return t.planLine.why.claim;
  if (plan.void && status === 'CLAIMED') return t.planLine.why.void(plan.team.lead.name);
  return t.planLine.why.others(lead, verifiers);
}
