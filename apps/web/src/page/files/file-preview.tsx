import type { NamedFile } from '#libs/contracts/src/http/findings.js';
import { useTexts } from '../../texts/language.js';
import { previewKind } from './preview-kind.js';
import './files.css';

/** A picture or a PDF inside the page. Telephones have no viewer of PDFs that fits a frame; there one opens the file. */
export function FilePreview({ address, file }: { address: string; file: NamedFile }) {
  const t = useTexts();
  return (
    <div className="file-preview">
      {previewKind(file.mediaType) === 'picture' ? (
        <img src={address} alt={file.name} />
      ) : (
        navigator.pdfViewerEnabled && <iframe src={address} title={file.name} />
      )}
      <a href={address} target="_blank" rel="noreferrer">
        {t.evidence.open}
      </a>
    </div>
  );
}
