import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined';
import { previewKind } from '../../page/files/preview-kind.js';
import { remediationFileAddress } from '../../page/files/remediation-file-address.js';
import { fileSize } from '../../page/files/file-size.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';

interface Shown {
  readonly fileId: string | null;
  /** Of a file that is noted here; its id once it is part of the record. */
  readonly key?: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Files by name: those at the service open, those on this device alone say so. */
export function FileLinks({ sourceId, files }: { sourceId: string; files: readonly Shown[] }) {
  const t = useRemediationTexts();
  const { number } = useFormats();
  const addressOf = remediationFileAddress(sourceId);
  if (files.length === 0) return null;
  return (
    <ul className="file-links small">
      {files.map(({ fileId, key = fileId, name, mediaType, size }) => (
        <li key={fileId ?? name}>
          <PaperClipOutlined aria-hidden />{' '}
          {fileId === null || key !== fileId ? (
            <>
              {name} <span className="quiet">({t.field.fileHere})</span>
            </>
          ) : (
            <a
              href={addressOf(fileId, previewKind(mediaType) ? 'preview' : 'download')}
              target="_blank"
              rel="noreferrer"
            >
              {name}
            </a>
          )}{' '}
          <span className="quiet">{fileSize(size, number)}</span>
        </li>
      ))}
    </ul>
  );
}
