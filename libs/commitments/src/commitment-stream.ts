import type { OwnedRows, StreamModel } from '#libs/kernel/src/stream-model.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import { evolve, initial, type Commitment } from './domain/commitment-state.js';
import { dutiesOf } from './duties.js';

/** A commitment as the event store keeps it: one stream, one row in the lists, and the duties it asks for. */
export const commitmentStream: StreamModel<Commitment, CommitmentEvent> = {
  type: 'commitment',
  initial,
  evolve,
  duties: dutiesOf,
  rows: (state) => (state.status === 'NONE' ? [] : [rowOf(state)]),
  subject: (state) =>
    state.status === 'NONE'
      ? undefined
      : {
          unit: state.parties.unitId,
          people: { signatory: state.parties.signatoryId, assigner: state.parties.assignerId },
        },
};

function rowOf(state: Exclude<Commitment, { status: 'NONE' }>): OwnedRows {
  const { parties, terms } = state;
  return {
    table: 'commitments',
    stream: 'id',
    key: null,
    rows: [
      {
        status: state.status,
        year: terms.year,
        title: terms.title,
        unit_id: parties.unitId,
        signatory_id: parties.signatoryId,
        assigner_id: parties.assignerId,
        item_count: terms.items.length,
        terms_hash: state.status === 'DRAFT' ? null : state.termsHash,
        sign_by: state.status === 'DRAFT' ? null : state.signBy.on,
        issued_at: state.status === 'DRAFT' ? null : state.issuedAt,
        signed_at: state.status === 'SIGNED' || state.status === 'IN_FORCE' ? state.signedAt : null,
        countersigned_at: state.status === 'IN_FORCE' ? state.countersignedAt : null,
      },
    ],
  };
}
