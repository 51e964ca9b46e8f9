import { useMutation } from '@tanstack/react-query';
import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { NoticeBox } from '../../page/notice-box.js';
import { ProblemBox } from '../../page/problem-box.js';
import { Section } from '../../page/section.js';
import { saveSheet } from '../../page/files/sheet-files.js';
import { SheetUpload } from '../../page/files/sheet-upload.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { CheckedImport } from './checked-import.js';
import { ChooseMode } from './choose-mode.js';
import { callsOf, type Imported } from './imported.js';
import type { ImportMode } from './import-mode.js';
import './import.css';

interface Chosen {
  /** What was uploaded; undefined before, and once it is done with. */
  readonly fileId?: string | undefined;
  readonly mode?: ImportMode | undefined;
}

interface Props extends Chosen {
  readonly what: Imported;
  /** Of the inspection or the plan. */
  readonly id: string;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The sheet out, the sheet back, what each row comes to, and bringing it in. */
export function ImportPanel({ what, id, fileId, mode = 'STOP', onChoose }: Props) {
  const t = useRemediationTexts();
  const [done, setDone] = useState<Reply<'importFindings'>>();
  const save = useMutation({ mutationFn: () => saveSheet(callsOf[what].sheet, { params: { id } }) });
  const upload = (uploaded: string): void => {
    setDone(undefined);
    onChoose({ fileId: uploaded, mode });
  };
  return (
    <>
      <Section title={t.imports.sheet}>
        <div className="panel padded stack">
          <p>{t.imports.hint[what]}</p>
          <div className="row">
            <Button
              size="large"
              icon={<DownloadOutlined aria-hidden />}
              loading={save.isPending}
              onClick={() => save.mutate()}
            >
              {t.imports.download}
            </Button>
            <SheetUpload onUploaded={upload} again={fileId !== undefined} />
          </div>
          <ProblemBox error={save.error} />
          <ChooseMode value={mode} onChange={(chosen) => onChoose({ fileId, mode: chosen })} />
        </div>
      </Section>
      {done && (
        <NoticeBox tone="done">
          <strong>{t.imports.done(done.added, done.changed)}</strong>{' '}
          {t.imports.doneLeft(done.unchanged, done.refused)}
        </NoticeBox>
      )}
      {fileId !== undefined && (
        <CheckedImport
          key={fileId}
          what={what}
          id={id}
          fileId={fileId}
          mode={mode}
          onDone={(now) => {
            setDone(now);
            onChoose({ mode });
          }}
        />
      )}
    </>
  );
}
