import Button from 'antd/es/button';
import { useId, useState } from 'react';
import type { NamedFile } from '#libs/contracts/src/http/findings.js';
import { previewKind } from '../../page/files/preview-kind.js';
import { fileSize } from '../../page/files/file-size.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { remediationFileAddress } from './remediation-file-address.js';
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

function OneFile({
  sourceId,
  file: { fileId, name, mediaType, size },
}: {
  sourceId: string;
  file: NamedFile;
}) {
  const t = useTexts();
  const { number } = useFormats();
  const [shown, setShown] = useState(false);
  const place = useId();
  const kind = previewKind(mediaType);
  const preview = remediationFileAddress(sourceId, fileId, 'preview');
  return (
    <li className="stack finding-file">
      <div className="finding-file-head">
        <span>
          <strong>{name}</strong> <span className="quiet small">{fileSize(size, number)}</span>
        </span>
        <span className="row">
          {kind && (
            <Button
              size="small"
              aria-expanded={shown}
              aria-controls={place}
              aria-label={t.finding.files.previewOne(name)}
              onClick={() => setShown(!shown)}
            >
              {shown ? t.finding.files.hide : t.finding.files.preview}
            </Button>
          )}
          <a href={remediationFileAddress(sourceId, fileId, 'download')} download={name}>
            {t.finding.files.download}
          </a>
        </span>
      </div>
      <div id={place}>
        {kind && shown && (
          <div className="finding-preview">
            {kind === 'picture' && <img src={preview} alt={name} />}
            {/* Telephones have no viewer of PDFs that fits a frame; there one opens the file. */}
            {kind === 'paper' && navigator.pdfViewerEnabled && <iframe src={preview} title={name} />}
            <a href={preview} target="_blank" rel="noreferrer">
              {t.finding.files.open}
            </a>
          </div>
        )}
      </div>
    </li>
  );
}
