import Button from 'antd/es/button';
import TextArea from 'antd/es/input/TextArea';
import { useState, type SubmitEvent } from 'react';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { TextField } from '../../page/text-field.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { missingIn } from '../field/missing.js';
import type { SessionValue } from '../field/note.js';
import { sessionAt } from '../field/theirs.js';
import { useField } from '../field/use-field.js';
import { useNote } from '../field/use-note.js';
import { NotedFiles } from './noted-files.js';

interface Props {
  readonly sessionId: string;
  readonly unitId: string;
  readonly onDone: () => void;
}

/** When and where the team met a unit, what was said, and the minutes. */
export function SessionForm({ sessionId, unitId, onDone }: Props) {
  const t = useRemediationTexts();
  const today = useToday();
  const { inspection, notes } = useField();
  const [empty] = useState<SessionValue>({ unitId, on: today, place: '', summary: '', files: [] });
  const theirs = sessionAt(inspection, sessionId);
  const { note, value, standing, write } = useNote('SESSION', sessionId, theirs, empty);
  const [missing] = missingIn({ kind: 'SESSION', value });
  const stuck = standing === 'CHANGED';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (missing !== undefined || stuck) return;
    if (note && standing === 'RECEIVED') notes.drop(note);
    else if (note) write(value, true);
    onDone();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">
        <Field label={t.field.fields.on}>
          {({ id }) => <DayField id={id} value={value.on} onChange={(on) => write({ ...value, on })} />}
        </Field>
        <TextField
          label={t.field.fields.place}
          value={value.place}
          onChange={(place) => write({ ...value, place })}
        />
        <Field label={t.field.fields.summary} hint={t.field.keptHere} wide>
          {(ids) => (
            <TextArea
              {...ids}
              lang="vi"
              maxLength={8000}
              autoSize={{ minRows: 3, maxRows: 14 }}
              value={value.summary}
              onChange={({ target }) => write({ ...value, summary: target.value })}
            />
          )}
        </Field>
      </div>
      <NotedFiles
        label={t.field.minutes}
        sourceId={inspection.id}
        files={value.files}
        most={1}
        onChange={(files) => write({ ...value, files })}
      />
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={missing !== undefined || stuck}>
          {t.field.record}
        </Button>
        <Button onClick={onDone}>{t.field.close}</Button>
        <span className="quiet small" role="status">
          {missing !== undefined && t.field.missing[missing]}
          {stuck && t.field.standing.CHANGED}
        </span>
      </div>
    </form>
  );
}
