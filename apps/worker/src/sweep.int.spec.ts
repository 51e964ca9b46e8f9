import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobQueue } from '#libs/platform/src/queues/job-queue.js';
import { postgresBackend } from '#libs/platform/src/queues/postgres-backend.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { newId } from '../../../test/support/journey.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { sweep } from './sweep.js';

const HOUR = 3_600_000;

describe('the wake-ups of a tenant', () => {
  let spec: TestDatabase;
  let database: RelayDatabase;
  let queue: JobQueue;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    queue = new JobQueue(() => postgresBackend(spec.url), database);
    const tenant = newId();
    await spec.owner.query("insert into tenants (id, name) values ($1, 'Tỉnh')", [tenant]);
    // An escalation: whatever a line does, somebody is woken for it.
    await spec.owner.query(
      `insert into reminders (tenant_id, duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory, due_on,
         remind_at, state, correlation_id)
       values ($1, gen_random_uuid(), 'CAMKET.1', 'SUPERIOR', 1, 'ESCALATE', 1, false, true, '2024-03-05', '2024-03-11T00:00:00Z',
         'PLANNED', gen_random_uuid())`,
      [tenant],
    );
    await spec.owner.query(
      `insert into notices (tenant_id, id, person_id, about, class, template, values, link, created_at, deliver_at, correlation_id)
       values ($1, gen_random_uuid(), gen_random_uuid(), 'x', 'REMINDER', 'DUE_SOON', '{}', '/', '2024-03-01T00:00:00Z',
         '2024-03-12T00:30:00Z', gen_random_uuid())`,
      [tenant],
    );
  });
  afterAll(async () => {
    await queue.close();
    await database.close();
    await spec.drop();
  });

  const delays = async (name: 'reminders' | 'notices'): Promise<(number | undefined)[]> => {
    const { queues } = await queue.open();
    const jobs = (await queues.get(name)?.getDelayed()) ?? [];
    return jobs.map(({ delay }) => delay);
  };

  it('stand for its next line and its next notice, counted from business time', async () => {
    await spec.freeze('2024-03-01T00:00:00Z');
    expect(await sweep(database, queue)).toBe(2);
    expect(await delays('reminders')).toEqual([240 * HOUR]);
    expect(await delays('notices')).toEqual([264.5 * HOUR]);
  });

  it('are counted anew, and stay one each, when the clock was moved', async () => {
    await spec.freeze('2024-03-10T23:00:00Z');
    await sweep(database, queue);
    await sweep(database, queue);
    expect(await delays('reminders')).toEqual([HOUR]);
    expect(await delays('notices')).toEqual([25.5 * HOUR]);
  });
});
