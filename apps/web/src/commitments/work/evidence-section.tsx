import { call } from '../../api/call.js';
import { Empty } from '../../page/empty.js';
import { ChooseFiles } from '../../page/files/choose-files.js';
import { FilePiece } from '../../page/files/file-piece.js';
import { versionsOf } from '../../page/files/shown-file.js';
import { UploadList } from '../../page/files/upload-list.js';
import { useUploads } from '../../page/files/use-uploads.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { evidenceAddress } from './evidence-address.js';
import { shownEvidence, type ItemAtWork } from './items.js';
import { WithdrawEvidence } from './withdraw-evidence.js';

/** What is shown for an item, and what is to be shown next. Whoever is to confirm sees each piece opened. */
export function EvidenceSection({ commitmentId: id, work }: { commitmentId: string; work: ItemAtWork }) {
  const t = useTexts();
  const { itemId, actions, status } = work;
  const uploads = useUploads((fileId, { evidenceId }) =>
    call('attachEvidence', { params: { id, itemId }, body: { fileId, evidenceId } }, { key: fileId }),
  );
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
        {editable && <ChooseFiles onFiles={(files) => uploads.add(files)} />}
        <UploadList of={uploads} />
        {pieces.length === 0 && uploads.uploads.length === 0 && !editable && <Empty>{t.evidence.none}</Empty>}
        <ul className="lined">
          {pieces.map((versions) => {
            const { evidenceId } = versions[0];
            const { withdrawn, withdrawnReason } = versions.at(-1) ?? versions[0];
            const taken = withdrawnReason === null ? '' : `: ${withdrawnReason}`;
            return (
              <FilePiece
                // A new claim is a new thing to look at: what was folded away is opened again.
                key={`${evidenceId} ${work.claims.length}`}
                addressOf={evidenceAddress(id)}
                versions={versions}
                gone={withdrawn}
                facts={withdrawn ? [`${t.evidence.withdrawn}${taken}`] : []}
                open={actions.includes('CONFIRM')}
                editing={
                  editable
                    ? {
                        onFile: (file) => uploads.add([file], { evidenceId }),
                        takeBack: <WithdrawEvidence params={{ id, itemId, evidenceId }} />,
                      }
                    : undefined
                }
              />
            );
          })}
        </ul>
      </div>
    </Section>
  );
}
