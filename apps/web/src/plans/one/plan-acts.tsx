import Button from 'antd/es/button';
import { useState } from 'react';
import { ActDrawer } from '../../page/act-drawer.js';
import { ActionBar } from '../../page/action-bar.js';
import { announce } from '../../page/announce.js';
import { ButtonLink } from '../../page/button-link.js';
import { useNamed } from '../../session/use-named.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Plan } from '../plan.js';
import { planActForms, type PlanAct } from './plan-act-forms.js';

const drawn = ['WITHDRAW', 'TAKE_OVER', 'DRAW_SAMPLE'] as const satisfies readonly PlanAct[];

/** What the reader can do with the plan, the main thing last; who does what else. */
export function PlanActs({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  const [act, setAct] = useState<PlanAct>();
  const { actions, id, approved } = plan;
  const Form = act && planActForms[act];
  return (
    <>
      <ActionBar why={useWhy(plan)}>
        {drawn
          .filter((one) => actions.includes(one))
          .map((one) => (
            <Button
              key={one}
              size="large"
              type={one === 'WITHDRAW' ? 'default' : 'primary'}
              onClick={() => setAct(one)}
            >
              {t.planActs[one].name}
            </Button>
          ))}
        {actions.includes('DRAFT') && (
          <ButtonLink to="/plans/$id/edit" params={{ id }} main={!approved}>
            {approved ? t.planActs.change : t.planActs.write}
          </ButtonLink>
        )}
        {actions.includes('APPROVE') && (
          <ButtonLink to="/plans/$id/review" params={{ id }} main>
            {t.planActs.review}
          </ButtonLink>
        )}
      </ActionBar>
      <ActDrawer
        title={act && t.planActs[act].name}
        open={act !== undefined}
        onClose={() => setAct(undefined)}
      >
        {Form && (
          <Form
            plan={plan}
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

function useWhy({ status, actions, head, team }: Plan): string {
  const t = useRemediationTexts();
  const { named, begins } = useNamed();
  if (actions.includes('TAKE_OVER')) return t.planActs.why.takeOver(head.name);
  if (actions.includes('APPROVE')) return t.planActs.why.review;
  if (actions.includes('WITHDRAW')) return t.planActs.why.withdraw(team.lead.name);
  if (actions.includes('DRAW_SAMPLE')) return t.planActs.why.sample;
  switch (status) {
    case 'DRAFTING':
    case 'RETURNED':
      return actions.includes('DRAFT')
        ? t.planActs.why.write(team.lead.name)
        : t.planActs.why.otherWrites(head.name);
    case 'SUBMITTED':
      return t.planActs.why.otherReviews(team.lead.name);
    case 'APPROVED':
      return actions.includes('DRAFT')
        ? t.planActs.why.change
        : t.planActs.why.work(begins(head), named(team.lead));
    case 'COMPLETED':
    case 'DROPPED':
      return t.planActs.why.ended;
  }
}
