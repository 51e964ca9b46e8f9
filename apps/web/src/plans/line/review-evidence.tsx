import Button from 'antd/es/button';
import type { Call } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { announce } from '../../page/announce.js';
import { NoteField } from '../../page/note-field.js';
import { ProblemBox } from '../../page/problem-box.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

interface Props {
  readonly params: Call<'reviewLineEvidence'>['params'];
  /** The version that was looked at. */
  readonly version: number;
  readonly name: string;
}

/** The verifier accepts a piece, or rejects it and says why. */
export function ReviewEvidence({ params, version, name }: Props) {
  const t = useRemediationTexts();
  const words = useKeptText(`evidence.review.${params.evidenceId}.${version}`);
  const review = useAct('reviewLineEvidence', () => {
    words.forget();
    announce(t.planLine.reviewed);
  });
  const said = words.text.trim();
  const answer = (accepted: boolean) =>
    review.mutate({ params, body: { version, accepted, reason: said === '' ? null : said } });
  return (
    <div className="stack" role="group" aria-label={t.planLine.reviewOf(name)}>
      <NoteField label={t.planLine.comment} value={words.text} onChange={words.write} />
      <ProblemBox error={review.error} />
      <span className="row">
        <Button disabled={said === ''} loading={review.isPending} onClick={() => answer(false)}>
          {t.planLine.reject}
        </Button>
        <Button type="primary" loading={review.isPending} onClick={() => answer(true)}>
          {t.planLine.accept}
        </Button>
      </span>
    </div>
  );
}
