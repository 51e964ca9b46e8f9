import Button from 'antd/es/button';
import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { FilePreview } from './file-preview.js';
import { fileSize } from './file-size.js';
import { FileVersions } from './file-versions.js';
import { previewKind } from './preview-kind.js';
import type { FileAddress, FileVersion, Versions } from './shown-file.js';
import './files.css';

interface Props {
  readonly addressOf: FileAddress;
  readonly versions: Versions<FileVersion>;
  /** It was taken back: it stays in the record, struck out. */
  readonly gone: boolean;
  /** What else is to be said of it beside who showed it when. */
  readonly facts?: readonly string[];
  readonly state?: ReactNode;
  /** Shown at once: whoever is to decide has it before his eyes. */
  readonly open: boolean;
  /** Where the reader may put another version in its place, or take it back by the form that is given. */
  readonly editing?: { readonly onFile: (file: File) => void; readonly takeBack: ReactNode } | undefined;
  /** What is to be decided about it. */
  readonly children?: ReactNode;
}

/** One piece of evidence: to look at, to save, to replace and to take back; its versions with their hashes. */
export function FilePiece({ addressOf, versions, gone, facts = [], state, open, editing, children }: Props) {
  const t = useTexts();
  const { moment, number } = useFormats();
  const [shown, setShown] = useState(open);
  const [withdrawing, setWithdrawing] = useState(false);
  const preview = useId();
  const piece = versions.at(-1) ?? versions[0];
  const { name, mediaType, size, attachedAt, attachedBy } = piece;
  const shows = previewKind(mediaType) !== undefined && !gone;
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) editing?.onFile(file);
  };
  return (
    <li className="lined-row stack file-piece">
      <div className="file-head">
        <div>
          <strong className={gone ? 'file-gone' : ''}>{name}</strong> {state}
          <span className="person-post">
            {[
              t.evidence.version(piece.version),
              fileSize(size, number),
              t.evidence.attachedBy(attachedBy.name, moment(attachedAt)),
              ...facts,
            ].join(' · ')}
          </span>
        </div>
        {!gone && (
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
            <a href={addressOf(piece.fileId, 'download')} download={name}>
              {t.evidence.download}
            </a>
            {editing && (
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
      {withdrawing && !gone && editing?.takeBack}
      <div id={preview}>
        {shows && shown && <FilePreview address={addressOf(piece.fileId, 'preview')} file={piece} />}
      </div>
      {children}
      <FileVersions addressOf={addressOf} versions={versions} />
    </li>
  );
}
