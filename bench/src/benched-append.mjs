import { createHash } from 'node:crypto';
import { dutyWrites } from '../../dist/libs/platform/src/event-store/duty-writes.js';
import { leafHash } from '../../dist/libs/platform/src/event-store/leaf-hash.js';
import { eventColumns } from '../../dist/libs/platform/src/event-store/stored-event.js';
import { tenantWall } from '../../dist/libs/platform/src/database/tenant-wall.js';
import { Seeded } from './seed.mjs';

/** The table of a stream's row in a list. */
export const benchTable = `
  create table camket.benched (
    tenant_id uuid not null, id uuid not null, version integer not null, status text not null, title text not null,
    unit_id uuid not null, person_id uuid not null, changed_at timestamptz not null, primary key (tenant_id, id)
  );
  ${tenantWall('benched')}`;

const NOW = '2024-03-01T01:00:00.000Z';
const TITLE = 'Commitment of a head of unit for the year 2024';
const columns = ['tenant_id', ...eventColumns];
const placeholders = columns.map((_, index) => `$${index + 1}`).join(', ');
const RAW_INSERT = `insert into events (${columns.join(', ')}) values (${placeholders})`;
const FINGERPRINT = createHash('sha256').update('the same request').digest();

/** One event as Camket appends it: with its row, a duty, the idempotency key, the leaf hash and the expected version. */
export class BenchedAppend {
  #seeded;

  /** @param {number} seed */
  constructor(seed) {
    this.#seeded = new Seeded(seed);
    this.tenantId = this.uuid();
    this.personId = this.uuid();
    this.unitId = this.uuid();
  }

  uuid() {
    return this.#seeded.uuid();
  }

  /** About 200 bytes, as an event of ours has. */
  data() {
    const { personId, unitId } = this;
    return {
      at: NOW,
      termsHash: 'c0ffee00'.repeat(8),
      unitId,
      signatoryId: personId,
      note: this.#seeded.next(),
    };
  }

  /** How the event store folds the stream. */
  model = {
    type: 'benched',
    initial: { version: 0 },
    evolve: (state) => ({ version: state.version + 1 }),
    rows: () => this.#rows(),
    duties: (_, state) => this.#duties(state.version),
    subject: () => undefined,
  };

  /** The journey of one request with a key of its own. */
  journey() {
    const actor = { tenantId: this.tenantId, personId: this.personId, onBehalfOf: null, grants: [] };
    const idempotency = { key: this.uuid(), fingerprint: FINGERPRINT, recorded: false };
    return { actor, correlationId: this.uuid(), causationId: null, idempotency };
  }

  /** What a command that begins a stream commits, without reading the stream before. */
  append() {
    const event = this.#event();
    const commit = {
      streamType: event.stream_type,
      streamId: event.stream_id,
      version: 1,
      events: [{ ...event, leaf_hash: leafHash(this.tenantId, event) }],
      rows: this.#rows(),
      duties: dutyWrites(this.#duties(1).map((change) => ({ change, by: this.#askedBy(event) }))),
    };
    const reply = { id: event.stream_id, version: 1 };
    const kept = { actorId: this.personId, key: this.uuid(), fingerprint: FINGERPRINT, reply };
    return { commits: [commit], kept };
  }

  /** The same event as a bare prepared INSERT: nothing computed, nothing beside it. */
  rawInsert() {
    const event = { tenant_id: this.tenantId, ...this.#event(), leaf_hash: FINGERPRINT };
    const values = columns.map((column) => (column === 'data' ? JSON.stringify(event.data) : event[column]));
    return { name: 'raw_insert', text: RAW_INSERT, values };
  }

  #event() {
    return {
      stream_type: 'benched',
      stream_id: this.uuid(),
      version: 1,
      event_id: this.uuid(),
      type: 'Benched',
      schema_version: 1,
      data: this.data(),
      actor_id: this.personId,
      on_behalf_of_id: null,
      correlation_id: this.uuid(),
      causation_id: null,
      happened_at: NOW,
      recorded_at: NOW,
    };
  }

  /** Which event asks for the change of a duty. */
  #askedBy({ stream_type: streamType, stream_id: streamId, version }) {
    return { tenantId: this.tenantId, streamType, streamId, version, at: NOW };
  }

  #rows() {
    const { unitId, personId } = this;
    const row = { status: 'ISSUED', title: TITLE, unit_id: unitId, person_id: personId, changed_at: NOW };
    return [{ table: 'benched', stream: 'id', key: null, rows: [row] }];
  }

  #duties(occurrence) {
    const { unitId, personId } = this;
    const due = { kind: 'DATE', at: '2024-03-15T17:00:00.000Z', on: '2024-03-15', explanation: { days: 10 } };
    const key = { kind: 'SIGN', item: '', occurrence };
    return [{ change: 'open', key, owner: personId, creditor: personId, unit: unitId, title: TITLE, due }];
  }
}
