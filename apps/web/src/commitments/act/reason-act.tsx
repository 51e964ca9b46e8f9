import Button from 'antd/es/button';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { ProblemBox } from '../../page/problem-box.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { ReasonField } from './reason-field.js';

interface Props {
  readonly of: Reply<'getCommitment'>;
  readonly act: 'WITHDRAW' | 'DROP_AMENDMENT';
  readonly onClose: () => void;
}

/** An act that needs a reason and nothing else: it opens in place, at the foot of the page. */
export function ReasonAct({ of: { id, version }, act, onClose }: Props) {
  const t = useTexts();
  const [reason, setReason] = useState('');
  const withdraw = useAct('withdrawCommitment', onClose);
  const drop = useAct('dropAmendment', onClose);
  const chosen = act === 'WITHDRAW' ? withdraw : drop;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'center' });
    form.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    chosen.mutate({ params: { id }, body: { version, reason: reason.trim() } });
  };
  return (
    <Section title={t.acts.title[act]}>
      <form ref={form} className="panel padded stack" onSubmit={submit}>
        <ReasonField
          label={t.acts.reason[act]}
          hint={t.acts.reasonHint[act]}
          value={reason}
          onChange={setReason}
        />
        <ProblemBox error={chosen.error} />
        <div className="row">
          <Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={chosen.isPending}>
            {t.acts.title[act]}
          </Button>
          <Button onClick={onClose}>{t.acts.close}</Button>
        </div>
      </form>
    </Section>
  );
}
