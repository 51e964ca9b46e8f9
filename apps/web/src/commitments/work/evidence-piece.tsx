import Button from 'antd/es/button';
import { useId, useState, type ChangeEvent } from 'react';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { evidenceAddress, previewKind } from './evidence-address.js';
import { EvidencePreview } from './evidence-preview.js';
import { EvidenceVersions } from './evidence-versions.js';
import { fileSize } from './file-size.js';
import type { ItemAtWork } from './items.js';
import { WithdrawEvidence } from './withdraw-evidence.js';

type Piece = ItemAtWork['evidence'][number];

interface Props {
  readonly commitmentId: string;
  readonly itemId: string;
  /** Its versions, oldest first; the last one counts. */
  readonly versions: readonly [Piece, ...Piece[]];
  readonly editable: boolean;
  /** Shown at once: whoever is to confirm has it before his eyes. */
  readonly open: boolean;
  readonly onFile: (file: File) => void;
}

/** One piece of evidence: to look at, to save, to replace and to take back; its versions with their hashes. */
export function EvidencePiece({ commitmentId, itemId, versions, editable, open, onFile }: Props) {
  const t = useTexts();
  const { moment, number } = useFormats();
  const [shown, setShown] = useState(open);
  const [withdrawing, setWithdrawing] = useState(false);
  const preview = useId();
  const piece = versions.at(-1) ?? versions[0];
  const { name, mediaType, size, attachedAt, attachedBy, withdrawn, withdrawnReason } = piece;
  const shows = previewKind(mediaType) !== undefined && !withdrawn;
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) onFile(file);
  };
  return (
    <li className="lined-row stack evidence-piece">
      <div className="evidence-head">
        <div>
          <strong className={withdrawn ? 'withdrawn' : ''}>{name}</strong>
          <span className="person-post">
            {t.evidence.version(piece.version)} · {fileSize(size, number)} ·{' '}
            {t.evidence.attachedBy(attachedBy.name, moment(attachedAt))}
            {withdrawn && ` · ${t.evidence.withdrawn}`}
            {withdrawnReason !== null && `: ${withdrawnReason}`}
          </span>
        </div>
        {!withdrawn && (
          <span className="row">
            {shows && (
              <Button
                aria-expanded={shown}
                aria-controls={preview}
                aria-label={t.evidence.previewOne(name)}
                onClick={() => setShown(!shown)}
              >
                {shown ? t.evidence.hide : t.evidence.preview}
              </Button>
            )}
            <a href={evidenceAddress(commitmentId, piece.fileId, 'download')} download={name}>
              {t.evidence.download}
            </a>
            {editable && (
              <>
                <label className="file-button small">
                  <span aria-hidden="true">{t.evidence.newVersion}</span>
                  <input type="file" aria-label={t.evidence.newVersionOf(name)} onChange={take} />
                </label>
                <Button
                  aria-label={t.evidence.withdrawOne(name)}
                  aria-expanded={withdrawing}
                  onClick={() => setWithdrawing(!withdrawing)}
                >
                  {t.evidence.withdraw}
                </Button>
              </>
            )}
          </span>
        )}
      </div>
      {withdrawing && editable && !withdrawn && (
        <WithdrawEvidence params={{ id: commitmentId, itemId, evidenceId: piece.evidenceId }} />
      )}
      <div id={preview}>
        {shows && shown && <EvidencePreview commitmentId={commitmentId} piece={piece} />}
      </div>
      <EvidenceVersions commitmentId={commitmentId} versions={versions} />
    </li>
  );
}
