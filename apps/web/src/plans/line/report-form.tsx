import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { NoteField } from '../../page/note-field.js';
import { PercentField } from '../../page/percent-field.js';
import { percentIn } from '../../page/percent-in.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { LineWork } from '../plan.js';

interface Props {
  readonly planId: string;
  readonly work: LineWork;
  readonly onDone: (said: string) => void;
}

/** How far it is and a word about it: what one leaves alone stays as it was. */
export function ReportForm({ planId, work, onDone }: Props) {
  const t = useRemediationTexts();
  const [percent, setPercent] = useState(String(work.percent));
  const note = useKeptText(`REPORT.${planId}.${work.lineId}`);
  const report = useAct('reportLine', () => {
    note.forget();
    onDone(t.planLine.said.REPORT);
  });
  const parts = percentIn(percent);
  const body = {
    percent: parts === undefined || parts === work.percent ? null : parts,
    note: note.text.trim() || null,
  };
  const ready = parts !== undefined && (body.percent !== null || body.note !== null);
  return (
    <ActForm
      act={report}
      label={t.atWork.form.report}
      done={t.planLine.said.REPORT}
      ready={ready}
      onSubmit={() => report.mutate({ params: { id: planId, lineId: work.lineId }, body })}
    >
      <PercentField value={percent} onChange={setPercent} />
      <NoteField label={t.atWork.form.note} value={note.text} onChange={note.write} />
    </ActForm>
  );
}
