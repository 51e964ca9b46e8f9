import { CopyButton } from '../../page/copy-button.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { evidenceAddress } from './evidence-address.js';
import type { ItemAtWork } from './items.js';

interface Props {
  readonly commitmentId: string;
  readonly versions: readonly ItemAtWork['evidence'][number][];
}

/** Every version of a piece, newest first, each with the hash under which the record names it. */
export function EvidenceVersions({ commitmentId, versions }: Props) {
  const t = useTexts();
  const { moment } = useFormats();
  return (
    <details className="small">
      <summary className="quiet">{t.evidence.versions(versions.length)}</summary>
      <ol className="stack evidence-versions">
        {versions.toReversed().map(({ version, name, fileId, sha256, attachedAt, attachedBy }) => (
          <li key={fileId}>
            <strong>{t.evidence.version(version)}</strong>{' '}
            <a href={evidenceAddress(commitmentId, fileId, 'download')} download={name}>
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
