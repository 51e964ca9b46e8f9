import Button from 'antd/es/button';
import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { useState } from 'react';
import { ChooseFiles } from '../../page/files/choose-files.js';
import { newId } from '../../page/new-id.js';
import { NoticeBox } from '../../page/notice-box.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { forgetFile, keepFile } from '../field/kept-files.js';
import type { NotedFile } from '../field/note.js';
import { FileLinks } from './file-links.js';
import './workspace.css';

interface Props {
  readonly label: string;
  readonly sourceId: string;
  readonly files: readonly NotedFile[];
  readonly most: number;
  readonly onChange: (files: readonly NotedFile[]) => void;
}

/** Files of a note: kept on the device as soon as they are chosen or taken, uploaded when the note is sent. */
export function NotedFiles({ label, sourceId, files, most, onChange }: Props) {
  const t = useRemediationTexts();
  const [failed, setFailed] = useState(false);
  const add = async (chosen: readonly File[]) => {
    setFailed(false);
    const added: NotedFile[] = [];
    try {
      for (const file of chosen.slice(0, most - files.length)) {
        const key = newId();
        await keepFile(key, file);
        added.push({ key, fileId: null, name: file.name, mediaType: file.type, size: file.size });
      }
    } catch {
      setFailed(true);
    }
    if (added.length > 0) onChange([...files, ...added]);
  };
  const remove = (file: NotedFile) => {
    if (file.key !== file.fileId) void forgetFile(file.key).catch(() => setFailed(true));
    onChange(files.filter(({ key }) => key !== file.key));
  };
  return (
    <div className="noted-files" role="group" aria-label={label}>
      <span className="noted-label">{label}</span>
      {files.map((file) => (
        <span key={file.key} className="row noted-file">
          <FileLinks sourceId={sourceId} files={[file]} />
          <Button
            size="small"
            icon={<CloseOutlined aria-hidden />}
            aria-label={t.evidence.dismiss(file.name)}
            onClick={() => remove(file)}
          />
        </span>
      ))}
      {files.length < most && <ChooseFiles onFiles={(chosen) => void add(chosen)} />}
      {failed && <NoticeBox tone="soon">{t.field.fileNotKept}</NoticeBox>}
    </div>
  );
}
