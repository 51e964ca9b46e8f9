import Button from 'antd/es/button';
import { useEffect, useRef } from 'react';
import { useAct } from '../../api/use-act.js';
import { ChooseFiles } from '../../page/files/choose-files.js';
import { NoteField } from '../../page/note-field.js';
import { UploadList } from '../../page/files/upload-list.js';
import { useUploadQueue } from '../../page/files/use-upload-queue.js';
import { ActForm } from '../../page/act-form.js';
import { keptForm } from '../../page/kept-form.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { FormProps } from './form-props.js';
import './acts.css';

interface Written {
  readonly text: string;
  /** They wait at the service to be sent with the words. */
  readonly files: readonly { readonly fileId: string; readonly name: string }[];
}
const nothing: Written = { text: '', files: [] };
const isWritten = keptForm<Written>({ texts: ['text'], lists: ['files'] });

/** The unit contradicts, with what shows it. */
export function ReplyForm({ finding, onDone }: FormProps) {
  const t = useRemediationTexts();
  const { form, change, forget } = useKept(`finding.reply.${finding.id}`, nothing, isWritten);
  const act = useAct('replyToFinding', () => {
    forget();
    onDone();
  });
  // A file arrives while one goes on writing.
  const newest = useRef(form);
  useEffect(() => {
    newest.current = form;
  });
  const uploads = useUploadQueue(({ id, name }) =>
    change({ ...newest.current, files: [...newest.current.files, { fileId: id, name }] }),
  );
  const said = form.text.trim();
  const body = { reply: said, fileIds: form.files.map(({ fileId }) => fileId) };
  return (
    <ActForm
      act={act}
      label={t.findingActs.send.REPLY}
      done={t.findingActs.done.REPLY}
      ready={said !== '' && uploads.uploads.length === 0}
      onSubmit={() => act.mutate({ params: { id: finding.id }, body })}
    >
      <p className="wide">{t.findingActs.reply.once}</p>
      <NoteField
        label={t.findingActs.reply.text}
        value={form.text}
        onChange={(text) => change({ ...form, text })}
      />
      <div className="wide stack reply-files">
        <span className="quiet small">
          {form.files.length === 0
            ? t.findingActs.reply.files
            : t.findingActs.reply.attached(form.files.length)}
        </span>
        {form.files.length > 0 && (
          <ul aria-label={t.findingActs.reply.files} className="lined">
            {form.files.map(({ fileId, name }) => (
              <li key={fileId} className="row reply-file">
                <strong>{name}</strong>
                <Button
                  size="small"
                  aria-label={t.findingActs.reply.take(name)}
                  onClick={() =>
                    change({ ...form, files: form.files.filter((one) => one.fileId !== fileId) })
                  }
                >
                  {t.evidence.away}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <ChooseFiles onFiles={uploads.add} />
        <UploadList of={uploads} />
      </div>
    </ActForm>
  );
}
