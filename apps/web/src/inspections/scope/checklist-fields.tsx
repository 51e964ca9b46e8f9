import CloseOutlined from '@ant-design/icons/CloseOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import TextArea from 'antd/es/input/TextArea';
import { useState } from 'react';
import { newId } from '../../page/new-id.js';
import { TakenOut } from '../../page/taken-out.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { ReformContent } from '../field/note.js';
import type { Question } from './scope-form.js';
import './scope.css';

interface Props {
  readonly contents: readonly ReformContent[];
  readonly checklist: readonly Question[];
  readonly onChange: (checklist: Question[]) => void;
}

/** The questions by content, each to be worded otherwise or taken out; what was taken out can be put back. */
export function ChecklistFields({ contents, checklist, onChange }: Props) {
  const t = useRemediationTexts();
  const [removed, setRemoved] = useState<{ question: Question; at: number }>();
  return (
    <div className="stack">
      {contents.map((content) => (
        <fieldset key={content} className="bare panel padded questions">
          <legend className="unseen">{t.reform.content[content]}</legend>
          <h3>{t.reform.content[content]}</h3>
          {checklist.map((question, at) =>
            question.content === content ? (
              <span key={question.id} className="question-field">
                <TextArea
                  lang="vi"
                  aria-label={t.inspections.question(at + 1)}
                  maxLength={500}
                  autoSize={{ minRows: 1, maxRows: 4 }}
                  value={question.text}
                  onChange={({ target }) => onChange(checklist.with(at, { ...question, text: target.value }))}
                />
                <Button
                  icon={<CloseOutlined aria-hidden />}
                  aria-label={t.inspections.removeQuestion(at + 1)}
                  onClick={() => {
                    setRemoved({ question, at });
                    onChange(checklist.toSpliced(at, 1));
                  }}
                />
              </span>
            ) : null,
          )}
          <div>
            <Button
              size="small"
              icon={<PlusOutlined aria-hidden />}
              aria-label={t.inspections.addQuestionTo(t.reform.content[content])}
              onClick={() => onChange([...checklist, { id: newId(), content, text: '' }])}
            >
              {t.inspections.addQuestion}
            </Button>
          </div>
        </fieldset>
      ))}
      {removed && contents.includes(removed.question.content) && (
        <TakenOut
          name={`“${removed.question.text}”`}
          onPutBack={() => {
            onChange(checklist.toSpliced(removed.at, 0, removed.question));
            setRemoved(undefined);
          }}
        />
      )}
    </div>
  );
}
