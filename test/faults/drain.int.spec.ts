import { describe, expect, it } from '@jest/globals';
import { BALANCED, ledgerOf } from '../support/ledger.js';
import { SteadyClients } from '../support/steady-clients.js';
import { DUE_AT, plantReminders } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { reminderLedger, SETTLED } from '../support/reminder-ledger.js';
import { scene } from '../support/scene.js';

const DRAIN_MS = 10_000;

describe('an end that was asked for, under load (R14)', () => {
  const set = scene({ worker: false });

  it('of a worker finishes what is in hand within ten seconds, and leaves nothing stalled', async () => {
    const { owner } = set.database;
    await plantReminders(owner, set.small, 2_000);
    const worker = await set.service.startWorker();
    await set.database.freeze(DUE_AT);
    await eventually(
      async () => expect((await owner.query('select from deliveries')).rowCount).toBeGreaterThan(0),
      { every: 5 },
    );
    const asked = performance.now();
    expect(await worker.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(DRAIN_MS + 1_000);
    const { rows } = await owner.query(
      `select (select count(*)::int from bullmq.job where state = 'active') as active,
         (select count(*)::int from leases where until > clock_timestamp()) as held`,
    );
    expect(rows).toEqual([{ active: 0, held: 0 }]);
    await set.service.startWorker();
    await eventually(async () => expect(await reminderLedger(owner)).toEqual(SETTLED), {
      within: 30_000,
      every: 100,
    });
  });

  it('of the API answers every request that came in, within ten seconds, and refuses only new connections', async () => {
    const clients = new SteadyClients(set.service.url, set.chair, set.small, 20);
    await eventually(() => expect(clients.acknowledged.size).toBeGreaterThan(40));
    const asked = performance.now();
    expect(await set.service.api.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(DRAIN_MS + 1_000);
    await clients.finished;
    expect(clients.dropped).toEqual([]);
    expect(clients.statuses).toEqual(new Set([201]));
    const ledger = await ledgerOf(set.database.owner, [...clients.acknowledged], clients.acknowledged);
    expect(ledger).toEqual(BALANCED);
  });
});
