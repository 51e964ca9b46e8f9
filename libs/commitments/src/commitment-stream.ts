import type { OwnedRows, StreamModel } from '#libs/kernel/src/stream-model.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import { initial, type Commitment } from './domain/commitment-state.js';
import { evolve } from './domain/evolve.js';
import { dutiesOf } from './duties.js';
import { commitmentRow } from './rows/commitment-row.js';
import { evidenceRows } from './rows/evidence-rows.js';
import { itemRows } from './rows/item-rows.js';
import { subjectOf } from './subject.js';
import { schemaVersions, upcast } from './upcast.js';

/** A commitment as the event store keeps it: one stream, its rows in the lists, and the duties it asks for. */
export const commitmentStream: StreamModel<Commitment, CommitmentEvent> = {
  type: 'commitment',
  initial,
  evolve,
  duties: dutiesOf,
  rows: (state): OwnedRows[] =>
    state.status === 'NONE' ? [] : [commitmentRow(state), itemRows(state), evidenceRows(state)],
  subject: subjectOf,
  upcast,
  schemaVersions,
};
