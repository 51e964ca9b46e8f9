import { useAct } from '../../api/use-act.js';
import { useTexts } from '../../texts/language.js';
import { shownEvidence, type Item } from './items.js';
import type { Act } from './main-act.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';

interface Props {
  readonly commitmentId: string;
  readonly item: Item;
  readonly onDone: (said: string) => void;
}

const orNull = (words: string): string | null => (words === '' ? null : words);

/** What goes with an act, kept until it was sent; `claim` is the one that the reader has seen. */
function useForm({ commitmentId, item, onDone }: Props, act: Act, said: string) {
  const words = useKeptText(`${act}.${commitmentId}.${item.terms.id}`);
  const done = () => {
    words.forget();
    onDone(said);
  };
  const claim = item.work.claims.at(-1)?.number ?? 0;
  return { words, done, claim, params: { id: commitmentId, itemId: item.terms.id } };
}

/** Says that it is done, with what is shown now. */
export function ClaimForm(props: Props) {
  const t = useTexts();
  const { words, done, params } = useForm(props, 'CLAIM', t.atWork.said.claimed);
  const act = useAct('claimCompletion', done);
  return (
    <WordForm
      act={act}
      label={t.atWork.act.CLAIM}
      done={t.atWork.said.claimed}
      field={t.atWork.form.claimNote}
      needed={false}
      words={words}
      input={(note) => ({ params, body: { note: orNull(note) } })}
    >
      <p className="wide">{t.atWork.form.shown(shownEvidence(props.item.work).length)}</p>
    </WordForm>
  );
}

/** Takes that back before it is answered. */
export function WithdrawClaimForm(props: Props) {
  const t = useTexts();
  const { words, done, params } = useForm(props, 'WITHDRAW_CLAIM', t.atWork.said.withdrawn);
  const act = useAct('withdrawClaim', done);
  return (
    <WordForm
      act={act}
      label={t.atWork.act.WITHDRAW_CLAIM}
      done={t.atWork.said.withdrawn}
      field={t.atWork.form.reason}
      needed
      words={words}
      input={(reason) => ({ params, body: { reason } })}
    />
  );
}

/** Confirms the claim that was seen. */
export function ConfirmForm(props: Props) {
  const t = useTexts();
  const { words, done, claim, params } = useForm(props, 'CONFIRM', t.atWork.said.confirmed);
  const act = useAct('confirmCompletion', done);
  return (
    <WordForm
      act={act}
      label={t.atWork.act.CONFIRM}
      done={t.atWork.said.confirmed}
      field={t.atWork.form.confirmNote}
      needed={false}
      words={words}
      input={(note) => ({ params, body: { claim, note: orNull(note) } })}
    />
  );
}

/** Sends the claim that was seen back to work. */
export function SendBackForm(props: Props) {
  const t = useTexts();
  const { words, done, claim, params } = useForm(props, 'SEND_BACK', t.atWork.said.sentBack);
  const act = useAct('sendBackCompletion', done);
  return (
    <WordForm
      act={act}
      label={t.atWork.act.SEND_BACK}
      done={t.atWork.said.sentBack}
      field={t.atWork.form.reason}
      needed
      words={words}
      input={(reason) => ({ params, body: { claim, reason } })}
    />
  );
}

/** Voids a confirmation that was found to be wrong. */
export function VoidForm(props: Props) {
  const t = useTexts();
  const { words, done, params } = useForm(props, 'VOID', t.atWork.said.voided);
  const act = useAct('voidConfirmation', done);
  return (
    <WordForm
      act={act}
      label={t.atWork.act.VOID}
      done={t.atWork.said.voided}
      field={t.atWork.form.reason}
      needed
      words={words}
      input={(reason) => ({ params, body: { reason } })}
    />
  );
}
