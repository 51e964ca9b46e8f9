import type { OwnedRows } from '#libs/kernel/src/stream-model.js';
import { bindingOf, type Commitment } from '../domain/commitment-state.js';

/** Every file that was ever shown for an item: who may see the commitment may see it. */
export function evidenceRows(state: Commitment): OwnedRows {
  const works = Object.entries(bindingOf(state)?.work ?? {});
  return {
    table: 'commitment_evidence',
    stream: 'commitment_id',
    key: 'file_id',
    rows: works.flatMap(([itemId, { evidence }]) =>
      evidence.map((one) => ({
        file_id: one.fileId,
        item_id: itemId,
        evidence_id: one.evidenceId,
        evidence_version: one.version,
        sha256: one.sha256,
        withdrawn: one.withdrawn,
      })),
    ),
  };
}
