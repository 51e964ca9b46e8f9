import { CopyButton } from '../copy-button.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FileAddress, FileVersion } from './shown-file.js';
import './files.css';

interface Props {
  readonly addressOf: FileAddress;
  readonly versions: readonly FileVersion[];
}

/** Every version of a piece, newest first, each with the hash under which the record names it. */
export function FileVersions({ addressOf, versions }: Props) {
  const t = useTexts();
  const { moment } = useFormats();
  return (
    <details className="small">
      <summary className="quiet">{t.evidence.versions(versions.length)}</summary>
      <ol className="stack file-versions">
        {versions.toReversed().map(({ version, name, fileId, sha256, attachedAt, attachedBy }) => (
          <li key={fileId}>
            <strong>{t.evidence.version(version)}</strong>{' '}
            <a href={addressOf(fileId, 'download')} download={name}>
              {name}
            </a>
            <span className="person-post">{t.evidence.attachedBy(attachedBy.name, moment(attachedAt))}</span>
            <span className="row">
              <span className="quiet">{t.evidence.hash}</span> <code className="hash">{sha256}</code>{' '}
              <CopyButton text={sha256} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
