import { it, expect } from '@jest/globals';
import { as, newId } from '../../../../test/support/journey.js';
import { notes } from '../../../../test/support/notes.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { PostgresEventStore } from '../event-store/postgres-event-store.js';
import { postgresBackend } from '../queues/postgres-backend.js';
import { policy } from './consumer.js';
import { Relay } from './relay.js';
import { RelayDatabase } from './relay-database.js';
import { RelayMetrics } from './relay-metrics.js';
it('bench', async () => {
  const spec = await TestDatabase.create();
  await spec.owner.query(`create table eff (tenant_id uuid, event_id uuid, text text, correlation_id uuid, at timestamptz, primary key (tenant_id, event_id)); grant all on eff to camket_relay`);
  const store = new PostgresEventStore(await spec.connect());
  const tenantId = newId<'tenant'>();
  for (let i = 0; i < 30; i++) await as({ tenantId }, () => store.decideMany(notes, Array.from({ length: 1000 }, () => ({ id: newId() as string })), () => [{ type: 'Noted', data: { text: 'x'.repeat(150) } }]));
  const database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
  const backend = await postgresBackend(spec.url); const q = backend.queue('bench');
  for (let r = 0; r < 4; r++) {
    let t = performance.now();
    await new Relay(database, [policy('bench' + r, ['Noted'], (e) => [{ table: 'eff', row: { tenant_id: e.tenantId, event_id: e.eventId, text: 'x'.repeat(100), correlation_id: e.correlationId, at: e.recordedAt } }])], { wakeUp: async () => undefined }, new RelayMetrics()).catchUp();
    const relay = 30000 / (performance.now() - t) * 1000;
    expect((await spec.owner.query('select count(*)::int n from eff')).rows[0].n).toBe(30000);
    await spec.owner.query('truncate eff');
    t = performance.now();
    for (let i = 0; i < 20; i++) await q.addBulk(Array.from({ length: 1000 }, (_, j) => ({ name: 'x', data: { eventId: newId(), text: 'x'.repeat(100) } })));
    const bulk = 20000 / (performance.now() - t) * 1000;
    console.log('relay', Math.round(relay), 'addBulk pg', Math.round(bulk), (relay / bulk).toFixed(2));
  }
  await q.close(); await backend.close(); await database.close(); await spec.drop();
}, 120000);
