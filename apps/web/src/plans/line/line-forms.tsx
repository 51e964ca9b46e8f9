import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAct } from '../../api/use-act.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { LineWork } from '../plan.js';
import type { Act } from './line-acts.js';
import { ReportForm } from './report-form.js';
import { shownEvidence } from './shown-evidence.js';

/** What the form of an act on a line is given. */
export interface LineFormProps {
  readonly planId: string;
  readonly work: LineWork;
  /** Whether its finding ends with it. */
  readonly last: boolean;
  readonly onDone: (said: string) => void;
}

const orNull = (words: string): string | null => (words === '' ? null : words);

/** What goes with an act, kept until it was sent; `claim` is the one that the reader has seen. */
function useForm({ planId, work, onDone }: LineFormProps, act: Exclude<Act, 'REPORT'>) {
  const t = useRemediationTexts();
  const words = useKeptText(`${act}.${planId}.${work.lineId}`);
  const said = t.planLine.said[act];
  const done = () => {
    words.forget();
    onDone(said);
  };
  const claim = work.claims.at(-1)?.number ?? 0;
  const form = <Input,>(
    mutation: UseMutationResult<unknown, Error, Input>,
    field: string,
    needed: boolean,
    input: (words: string) => Input,
    before?: ReactNode,
  ) => (
    <WordForm
      act={mutation}
      label={t.planLine.act[act]}
      done={said}
      field={field}
      needed={needed}
      words={words}
      input={input}
    >
      {before}
    </WordForm>
  );
  return { t, form, done, claim, params: { id: planId, lineId: work.lineId } };
}

/** Says that it is done, with what is shown now. */
function ClaimForm(props: LineFormProps) {
  const { t, form, done, params } = useForm(props, 'CLAIM');
  const act = useAct('claimLine', done);
  const shown = t.atWork.form.shown(shownEvidence(props.work).length);
  const input = (note: string) => ({ params, body: { note: orNull(note) } });
  return form(act, t.atWork.form.claimNote, false, input, <p className="wide">{shown}</p>);
}

/** Takes that back before it is answered. */
function WithdrawClaimForm(props: LineFormProps) {
  const { t, form, done, params } = useForm(props, 'WITHDRAW_CLAIM');
  const act = useAct('withdrawLineClaim', done);
  return form(act, t.atWork.form.reason, true, (reason) => ({ params, body: { reason } }));
}

/** Finds the claim that was seen done. */
function VerifyForm(props: LineFormProps) {
  const { t, form, done, claim, params } = useForm(props, 'VERIFY');
  const act = useAct('verifyLine', done);
  const input = (note: string) => ({ params, body: { claim, note: orNull(note) } });
  const last = props.last ? <p className="wide">{t.planLine.lastVerified}</p> : undefined;
  return form(act, t.atWork.form.confirmNote, false, input, last);
}

/** Sends the claim that was seen back to work; the date stays. */
function SendBackForm(props: LineFormProps) {
  const { t, form, done, claim, params } = useForm(props, 'SEND_BACK');
  const act = useAct('sendBackLine', done);
  return form(act, t.atWork.form.reason, true, (reason) => ({ params, body: { claim, reason } }));
}

/** The form of each act on a line. */
export const lineForms = {
  REPORT: ReportForm,
  CLAIM: ClaimForm,
  WITHDRAW_CLAIM: WithdrawClaimForm,
  VERIFY: VerifyForm,
  SEND_BACK: SendBackForm,
} as const satisfies Record<Act, unknown>;
