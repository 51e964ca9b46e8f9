import Button from 'antd/es/button';
import CloseOutlined from '@ant-design/icons/CloseOutlined';
import { useState } from 'react';
import { upload } from '../../api/upload.js';
import { ChooseFiles } from '../../page/files/choose-files.js';
import { ProblemBox } from '../../page/problem-box.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import './one.css';

export interface UploadedOne {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly value: UploadedOne | undefined;
  readonly onChange: (file: UploadedOne | undefined) => void;
}

/** One file that goes with an act, uploaded as soon as it is chosen. */
export function OneFile({ label, value, onChange }: Props) {
  const t = useRemediationTexts();
  const [percent, setPercent] = useState<number>();
  const [error, setError] = useState<unknown>();
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    setError(undefined);
    setPercent(0);
    try {
      const stop = new AbortController();
      const { id } = await upload(file, { onProgress: setPercent, signal: stop.signal });
      onChange({ id, name: file.name });
    } catch (failed) {
      setError(failed);
    } finally {
      setPercent(undefined);
    }
  };
  return (
    <div className="wide one-file" role="group" aria-label={label}>
      <strong>{label}</strong>
      {value && (
        <span className="row">
          {value.name}
          <Button
            size="small"
            icon={<CloseOutlined aria-hidden />}
            aria-label={t.evidence.dismiss(value.name)}
            onClick={() => onChange(undefined)}
          />
        </span>
      )}
      {!value && percent === undefined && <ChooseFiles onFiles={(files) => void take(files)} />}
      {percent !== undefined && <span role="status">{t.evidence.percent(percent)}</span>}
      <ProblemBox error={error} />
    </div>
  );
}
