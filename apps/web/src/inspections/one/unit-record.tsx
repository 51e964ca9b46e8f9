import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Inspection } from '../field/note.js';
import { FileLinks } from '../workspace/file-links.js';
import './one.css';

/** The meetings with a unit and how it stood on each question, folded away; nothing where nothing was noted. */
export function UnitRecord({ unitId, inspection }: { unitId: string; inspection: Inspection }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const sessions = inspection.sessions.filter((one) => one.unitId === unitId);
  const answers = inspection.answers.filter((one) => one.unitId === unitId);
  if (sessions.length + answers.length === 0) return null;
  const asked = inspection.checklist.flatMap((question) => {
    const answer = answers.find(({ questionId }) => questionId === question.id);
    return answer ? [{ question, answer }] : [];
  });
  return (
    <details className="more padded">
      <summary>{t.inspections.record(sessions.length, asked.length)}</summary>
      <div className="stack">
        {sessions.map(({ sessionId, on, place, summary, minutes }) => (
          <div key={sessionId}>
            <strong>{t.field.sessionOn(day(on))}</strong> <span lang="vi">{place}</span>
            <span className="said" lang="vi">
              {summary}
            </span>
            {minutes && <FileLinks sourceId={inspection.id} files={[minutes]} />}
          </div>
        ))}
        <dl className="answers">
          {asked.map(({ question, answer }) => (
            <div key={question.id}>
              <dt lang="vi">{question.text}</dt>
              <dd>
                <strong>{t.reform.verdict[answer.verdict]}</strong>
                {answer.note !== '' && <span lang="vi">. {answer.note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
