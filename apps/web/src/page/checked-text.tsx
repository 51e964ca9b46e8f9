import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import Button from 'antd/es/button';
import { useMemo, useState } from 'react';
import { CopyButton } from './copy-button.js';
import { NoticeBox } from './notice-box.js';
import { useTexts } from '../texts/language.js';
import { sha256 } from './sha256.js';

interface Props {
  readonly summary: string;
  /** Over what exactly the hash stands. */
  readonly how: string;
  /** What the text is, for readers aloud. */
  readonly label: string;
  readonly file: string;
  readonly text: string;
  readonly hash: string;
}

/** The very bytes that were hashed: to read, to copy, to keep, and to reckon the hash of, here or elsewhere. */
export function CheckedText({ summary, how, label, file, text, hash }: Props) {
  const t = useTexts();
  const [agrees, setAgrees] = useState<boolean>();
  const href = useMemo(
    () => `data:application/octet-stream;charset=utf-8,${encodeURIComponent(text)}`,
    [text],
  );
  const reckon = async () => setAgrees((await sha256(text)) === hash);
  return (
    <details className="more">
      <summary>{summary}</summary>
      <div className="stack">
        <p>{how}</p>
        <pre className="canonical" tabIndex={0} aria-label={label}>
          {text}
        </pre>
        <div className="row">
          <CopyButton text={text} />
          <Button size="small" icon={<DownloadOutlined aria-hidden />} href={href} download={file}>
            {t.commitment.download}
          </Button>
          {'subtle' in crypto && (
            <Button size="small" onClick={() => void reckon()}>
              {t.commitment.reckon}
            </Button>
          )}
        </div>
        {agrees !== undefined && (
          <NoticeBox tone={agrees ? 'done' : 'late'}>
            {agrees ? t.commitment.agrees : t.commitment.differs}
          </NoticeBox>
        )}
        <p>{t.commitment.elsewhere}</p>
        <pre className="canonical">{`sha256sum ${file}\ncertutil -hashfile ${file} SHA256\n→\u00a0${hash}`}</pre>
      </div>
    </details>
  );
}
