import type { OwnedRows } from '#libs/kernel/src/stream-model.js';
import { editionOf, pendingOf, termsOf, type Commitment } from '../domain/commitment-state.js';

/** The commitment in the lists. */
export function commitmentRow(state: Exclude<Commitment, { status: 'NONE' }>): OwnedRows {
  const { parties } = state;
  const terms = termsOf(state);
  const edition = editionOf(state);
  const pending = pendingOf(state);
  const amendment = state.status === 'IN_FORCE' ? state.amendment : null;
  return {
    table: 'commitments',
    stream: 'id',
    key: null,
    rows: [
      {
        status: state.status,
        year: terms?.year,
        title: terms?.title,
        unit_id: parties.unitId,
        signatory_id: parties.signatoryId,
        assigner_id: parties.assignerId,
        bound_since: state.boundSince,
        item_count: terms?.items.length,
        draft_of: state.status === 'DRAFT' ? (state.template?.templateId ?? null) : null,
        supersedes: terms?.supersedes ?? null,
        edition: edition?.number ?? null,
        terms_hash: edition?.termsHash ?? null,
        pending_edition: pending?.number ?? null,
        pending_hash: pending?.termsHash ?? null,
        amendment: amendment && (amendment.signedAt ? 'SIGNED' : 'ISSUED'),
        sign_by: edition?.signBy.on ?? null,
        issued_at: edition?.issuedAt ?? null,
        signed_at: edition?.signedAt ?? null,
        countersigned_at: edition?.countersignedAt ?? null,
        ended_at: 'endedAt' in state ? state.endedAt : null,
      },
    ],
  };
}
