import Button from 'antd/es/button';
import type { Extension } from '#libs/contracts/src/http/extensions.js';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { ActionBar } from '../page/action-bar.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly of: Reply<'getDuty'>;
  readonly pending: Extension | undefined;
  readonly asking: boolean;
  readonly onAsk: () => void;
}

/** What whoever owes it can do now: ask for more time, take that back, say that he is at it. */
export function DutyActions({ of, pending, asking, onAsk }: Props) {
  const { duty, may, deciders, extensions, mostExtensions } = of;
  const t = useTexts();
  const acknowledge = useAct('acknowledgeDuty');
  const withdraw = useAct('withdrawExtension');
  const who = deciders.map(({ name }) => name).join(', ');
  const left = mostExtensions - extensions.filter(({ state }) => state === 'GRANTED').length;
  const why = pending
    ? t.dutyPage.askedWhy(who)
    : may.ask
      ? t.dutyPage.askWhy(left, who)
      : t.dutyPage.acknowledgeWhy;
  if (!may.ask && !may.acknowledge && !may.withdraw) return null;
  return (
    <>
      <ProblemBox error={acknowledge.error ?? withdraw.error} />
      <ActionBar why={why}>
        {may.acknowledge && (
          <Button
            size="large"
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate({ params: { id: duty.id } })}
          >
            {t.dutyPage.acknowledge}
          </Button>
        )}
        {may.withdraw && pending && (
          <Button
            size="large"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ params: { id: duty.id, extensionId: pending.id } })}
          >
            {t.extensions.withdraw}
          </Button>
        )}
        {may.ask && !asking && (
          <Button size="large" type="primary" onClick={onAsk}>
            {t.dutyPage.askMain}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
