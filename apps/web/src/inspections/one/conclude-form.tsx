import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { NoticeBox } from '../../page/notice-box.js';
import { TextField } from '../../page/text-field.js';
import { useToday } from '../../session/read-welcome.js';
import { keptForm } from '../../page/kept-form.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { ActProps } from './inspection-act-drawer.js';
import { ConcludeAhead } from './conclude-ahead.js';
import { OneFile, type UploadedOne } from './one-file.js';

interface Form {
  readonly number: string;
  readonly on: string | null;
}
const isForm = keptForm<Form>({ texts: ['number'], fields: ['on'] });

/** Concludes: first what will go out to whom and by when it is to be answered, then the document. */
export function ConcludeForm({ inspection, here, onDone }: ActProps) {
  const t = useRemediationTexts();
  const { id, version, from } = inspection;
  const { form, change, forget } = useKept<Form>(`conclude.${id}`, { number: '', on: useToday() }, isForm);
  const [file, setFile] = useState<UploadedOne>();
  const act = useAct('concludeInspection', () => {
    forget();
    onDone(t.inspections.said.CONCLUDE);
  });
  const conclude = () => {
    if (form.on === null) return;
    const document = { number: form.number.trim(), on: form.on };
    act.mutate({ params: { id }, body: { version, document, fileId: file?.id ?? null } });
  };
  return (
    <div className="stack">
      <ConcludeAhead inspection={inspection} />
      {here > 0 && <NoticeBox tone="soon">{t.inspections.notBefore(here)}</NoticeBox>}
      <ActForm
        act={act}
        label={t.inspections.act.CONCLUDE}
        done={t.inspections.said.CONCLUDE}
        ready={form.number.trim() !== '' && form.on !== null && here === 0}
        onSubmit={conclude}
      >
        <TextField
          label={t.inspections.conclusionNumber}
          max={60}
          value={form.number}
          onChange={(number) => change({ ...form, number })}
        />
        <Field label={t.inspections.concludedDay}>
          {({ id: field }) => (
            <DayField id={field} earliest={from} value={form.on} onChange={(on) => change({ ...form, on })} />
          )}
        </Field>
        <OneFile label={t.inspections.conclusionFile} value={file} onChange={setFile} />
      </ActForm>
    </div>
  );
}
