import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { answerId } from '../field/note.js';
import { useField } from '../field/use-field.js';
import { QuestionRow } from './question-row.js';
import './workspace.css';

/** The questions by content, each answered for a unit with one touch and a note. */
export function ChecklistSection({ unitId }: { unitId: string }) {
  const t = useRemediationTexts();
  const { inspection, notes } = useField();
  const { contents, checklist, answers } = inspection;
  const answered = checklist.filter(
    ({ id: questionId }) =>
      answers.some((one) => one.unitId === unitId && one.questionId === questionId) ||
      notes.notes.some(({ note }) => note.kind === 'ANSWER' && note.id === answerId({ unitId, questionId })),
  ).length;
  if (checklist.length === 0) return null;
  return (
    <Section title={t.field.checklist} aside={t.field.answered(answered, checklist.length)}>
      <div className="panel">
        {contents
          .filter((content) => checklist.some((question) => question.content === content))
          .map((content) => (
            <div key={content} className="questions-of">
              <h3 className="quiet small">{t.reform.content[content]}</h3>
              <ul className="lined">
                {checklist
                  .filter((question) => question.content === content)
                  .map((question) => (
                    <QuestionRow key={question.id} question={question} unitId={unitId} />
                  ))}
              </ul>
            </div>
          ))}
      </div>
    </Section>
  );
}
