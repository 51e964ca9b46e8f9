import Button from 'antd/es/button';
import { useId, useState } from 'react';
import type { NamedFile } from '#libs/contracts/src/http/findings.js';
import { FilePreview } from '../../page/files/file-preview.js';
import { previewKind } from '../../page/files/preview-kind.js';
import { fileSize } from '../../page/files/file-size.js';
import { remediationFileAddress } from '../../page/files/remediation-file-address.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import './one.css';

interface Props {
  readonly label: string;
  readonly sourceId: string;
  readonly files: readonly NamedFile[];
}

/** Files to be looked at in place or saved; nothing where there are none. */
export function FileList({ label, sourceId, files }: Props) {
  if (files.length === 0) return null;
  return (
    <div>
      <p className="quiet small">{label}</p>
      <ul aria-label={label} className="lined">
        {files.map((file) => (
          <OneFile key={file.fileId} sourceId={sourceId} file={file} />
        ))}
      </ul>
    </div>
  );
}

function OneFile({ sourceId, file }: { sourceId: string; file: NamedFile }) {
  const t = useRemediationTexts();
  const { number } = useFormats();
  const [shown, setShown] = useState(false);
  const place = useId();
  const { fileId, name, mediaType, size } = file;
  const shows = previewKind(mediaType) !== undefined;
  const addressOf = remediationFileAddress(sourceId);
  return (
    <li className="stack finding-file">
      <div className="finding-file-head">
        <span>
          <strong>{name}</strong> <span className="quiet small">{fileSize(size, number)}</span>
        </span>
        <span className="row">
          {shows && (
            <Button
              size="small"
              aria-expanded={shown}
              aria-controls={place}
              aria-label={t.evidence.previewOne(name)}
              onClick={() => setShown(!shown)}
            >
              {shown ? t.finding.hideFile : t.evidence.preview}
            </Button>
          )}
          <a href={addressOf(fileId, 'download')} download={name}>
            {t.evidence.download}
          </a>
        </span>
      </div>
      <div id={place}>
        {shows && shown && <FilePreview address={addressOf(fileId, 'preview')} file={file} />}
      </div>
    </li>
  );
}
