import Button from 'antd/es/button';
import type { Call } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { announce } from '../../page/announce.js';
import { ProblemBox } from '../../page/problem-box.js';
import { useTexts } from '../../texts/language.js';
import { NoteField } from '../../page/note-field.js';
import { useKeptText } from '../../page/use-kept-text.js';

/** The other side confirms the cause, or refuses it and says why. */
export function DecideCause({ params }: { params: Call<'decideCause'>['params'] }) {
  const t = useTexts();
  const words = useKeptText(`decision.${params.causeId}`);
  const decide = useAct('decideCause', () => {
    words.forget();
    announce(t.causes.decided);
  });
  const said = words.text.trim();
  const answer = (confirmed: boolean) =>
    decide.mutate({ params, body: { confirmed, reason: said === '' ? null : said } });
  return (
    <div className="stack">
      <NoteField label={t.causes.comment} value={words.text} onChange={words.write} />
      <ProblemBox error={decide.error} />
      <span className="row">
        <Button disabled={said === ''} loading={decide.isPending} onClick={() => answer(false)}>
          {t.causes.refuse}
        </Button>
        <Button type="primary" loading={decide.isPending} onClick={() => answer(true)}>
          {t.causes.confirm}
        </Button>
      </span>
    </div>
  );
}
