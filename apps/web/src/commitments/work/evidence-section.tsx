import { Empty } from '../../page/empty.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { EvidenceFiles } from './evidence-files.js';
import { EvidencePiece } from './evidence-piece.js';
import { shownEvidence, type ItemAtWork } from './items.js';
import { UploadList } from './upload-list.js';
import { useUploads } from './use-uploads.js';

type Piece = ItemAtWork['evidence'][number];

/** What is shown for an item, and what is to be shown next. Whoever is to confirm sees each piece opened. */
export function EvidenceSection({ commitmentId, work }: { commitmentId: string; work: ItemAtWork }) {
  const t = useTexts();
  const { itemId, actions, status } = work;
  const uploads = useUploads({ id: commitmentId, itemId });
  const editable = actions.includes('ATTACH');
  const pieces = versionsOf(work.evidence);
  return (
    <Section id="evidence" title={t.evidence.title} aside={t.evidence.count(shownEvidence(work).length)}>
      <div className="panel">
        {editable && status === 'COMPLETED' && (
          <div className="lined-row">
            <NoticeBox tone="soon">{t.evidence.voids}</NoticeBox>
          </div>
        )}
        {editable && <EvidenceFiles onFiles={(files) => uploads.add(files)} />}
        <UploadList of={uploads} />
        {pieces.length === 0 && uploads.uploads.length === 0 && !editable && <Empty>{t.evidence.none}</Empty>}
        <ul className="lined">
          {pieces.map((versions) => (
            <EvidencePiece
              // A new claim is a new thing to look at: what was folded away is opened again.
              key={`${versions[0].evidenceId} ${work.claims.length}`}
              commitmentId={commitmentId}
              itemId={itemId}
              versions={versions}
              editable={editable}
              open={actions.includes('CONFIRM')}
              onFile={(file) => uploads.add([file], versions[0].evidenceId)}
            />
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** The versions of each piece, in the order in which the pieces came. */
function versionsOf(evidence: readonly Piece[]): [Piece, ...Piece[]][] {
  const pieces = new Map<string, [Piece, ...Piece[]]>();
  for (const piece of evidence) {
    const before = pieces.get(piece.evidenceId);
    if (before) before.push(piece);
    else pieces.set(piece.evidenceId, [piece]);
  }
  return [...pieces.values()];
}
