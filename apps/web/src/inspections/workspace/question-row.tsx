import TextArea from 'antd/es/input/TextArea';
import Radio from 'antd/es/radio';
import { useId, useState } from 'react';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { answerId, type AnswerValue, type Inspection, type Verdict } from '../field/note.js';
import { answerAt } from '../field/theirs.js';
import { useField } from '../field/use-field.js';
import { useNote } from '../field/use-note.js';
import { StandingChip } from './standing-chip.js';
import './workspace.css';

interface Props {
  readonly question: Inspection['checklist'][number];
  readonly unitId: string;
}

const verdicts = ['MET', 'PARTLY', 'NOT_MET', 'NOT_LOOKED_AT'] as const satisfies Verdict[];

/** One question and how the unit stands on it. A touch is an answer; a note is one when its writer leaves it. */
export function QuestionRow({ question, unitId }: Props) {
  const t = useRemediationTexts();
  const label = useId();
  const { inspection, noting } = useField();
  const { id: questionId } = question;
  const [empty] = useState<AnswerValue>({ unitId, questionId, verdict: 'NOT_LOOKED_AT', note: '' });
  const theirs = answerAt(inspection, { unitId, questionId });
  const { note, value, standing, write } = useNote('ANSWER', answerId({ unitId, questionId }), theirs, empty);
  const given = note !== undefined || theirs !== undefined;
  return (
    <li className="lined-row question-row">
      <span id={label} lang="vi">
        {question.text} <StandingChip standing={standing} />
      </span>
      {noting ? (
        <div className="stack">
          <Radio.Group
            aria-labelledby={label}
            optionType="button"
            className="verdicts"
            value={given ? value.verdict : undefined}
            options={verdicts.map((of) => ({ value: of, label: t.reform.verdict[of] }))}
            onChange={({ target }) => write({ ...value, verdict: target.value as Verdict }, true)}
          />
          <TextArea
            lang="vi"
            aria-label={t.field.noteTo(question.text)}
            placeholder={t.field.fields.note}
            maxLength={2000}
            autoSize={{ minRows: 1, maxRows: 6 }}
            value={value.note}
            onChange={({ target }) => write({ ...value, note: target.value })}
            onBlur={() => note && !note.ready && write(value, true)}
          />
        </div>
      ) : (
        <span>
          <strong>{t.reform.verdict[value.verdict]}</strong>
          {value.note !== '' && (
            <span className="said small" lang="vi">
              {value.note}
            </span>
          )}
        </span>
      )}
    </li>
  );
}
