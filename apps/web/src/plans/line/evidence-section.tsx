import { useState } from 'react';
import { call } from '../../api/call.js';
import { DayField } from '../../page/day-field.js';
import { Empty } from '../../page/empty.js';
import { Field } from '../../page/field.js';
import { ChooseFiles } from '../../page/files/choose-files.js';
import { versionsOf } from '../../page/files/shown-file.js';
import { remediationFileAddress } from '../../page/files/remediation-file-address.js';
import { UploadList } from '../../page/files/upload-list.js';
import { useUploads } from '../../page/files/use-uploads.js';
import { Section } from '../../page/section.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { LineWork } from '../plan.js';
import { LineEvidence } from './line-evidence.js';
import { shownEvidence } from './shown-evidence.js';

/** What is shown for a line, how the inspecting side takes it, and what is to be shown next. */
export function EvidenceSection({ planId: id, work }: { planId: string; work: LineWork }) {
  const t = useRemediationTexts();
  const today = useToday();
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const { lineId, actions } = work;
  const uploads = useUploads((fileId, upload) =>
    call(
      'attachLineEvidence',
      {
        params: { id, lineId },
        body: { fileId, evidenceId: upload.evidenceId, validUntil: upload.validUntil },
      },
      { key: fileId },
    ),
  );
  const editable = actions.includes('ATTACH');
  const pieces = versionsOf(work.evidence);
  return (
    <Section id="evidence" title={t.evidence.title} aside={t.evidence.count(shownEvidence(work).length)}>
      <div className="panel">
        {editable && (
          <>
            <ChooseFiles onFiles={(files) => uploads.add(files, { validUntil })} />
            <div className="line-until">
              <Field label={t.planLine.validUntil} hint={t.planLine.validUntilHint}>
                {({ id: field }) => (
                  <DayField id={field} value={validUntil} onChange={setValidUntil} earliest={today} />
                )}
              </Field>
            </div>
          </>
        )}
        <UploadList of={uploads} />
        {pieces.length === 0 && uploads.uploads.length === 0 && !editable && <Empty>{t.evidence.none}</Empty>}
        <ul className="lined">
          {pieces.map((versions) => (
            <LineEvidence
              // A new claim is a new thing to look at: what was folded away is opened again.
              key={`${versions[0].evidenceId} ${work.claims.length}`}
              planId={id}
              work={work}
              versions={versions}
              addressOf={remediationFileAddress(id)}
              onFile={(file) => uploads.add([file], { evidenceId: versions[0].evidenceId, validUntil })}
            />
          ))}
        </ul>
      </div>
    </Section>
  );
}
