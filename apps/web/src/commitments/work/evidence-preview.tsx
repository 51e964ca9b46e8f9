import { useTexts } from '../../texts/language.js';
import { evidenceAddress, previewKind } from './evidence-address.js';
import type { ItemAtWork } from './items.js';
import './work.css';

/** A picture or a PDF inside the page. Telephones have no viewer of PDFs that fits a frame; there one opens the file. */
export function EvidencePreview({
  commitmentId,
  piece,
}: {
  commitmentId: string;
  piece: ItemAtWork['evidence'][number];
}) {
  const t = useTexts();
  const address = evidenceAddress(commitmentId, piece.fileId, 'preview');
  return (
    <div className="evidence-preview">
      {previewKind(piece.mediaType) === 'picture' ? (
        <img src={address} alt={piece.name} />
      ) : (
        navigator.pdfViewerEnabled && <iframe src={address} title={piece.name} />
      )}
      <a href={address} target="_blank" rel="noreferrer">
        {t.evidence.open}
      </a>
    </div>
  );
}
