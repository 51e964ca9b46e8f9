import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { eventually } from '../../../test/support/eventually.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { Timer } from './timer.js';

describe('a timer', () => {
  let spec: TestDatabase;
  let database: RelayDatabase;
  let timers: Timer[] = [];

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
  });
  afterEach(async () => {
    await Promise.all(timers.map((timer) => timer.stop()));
    timers = [];
  });
  afterAll(async () => {
    await database.close();
    await spec.drop();
  });

  const started = (...made: Timer[]): void => {
    timers.push(...made);
    for (const timer of made) timer.start();
  };

  it('never overlaps itself, in one process or in ten, however long a turn lasts', async () => {
    let [running, most, turns] = [0, 0, 0];
    const turn = async (): Promise<void> => {
      most = Math.max(most, (running += 1));
      await database.pool.query('select pg_sleep(0.05)');
      running -= 1;
      turns += 1;
    };
    started(...Array.from({ length: 10 }, () => new Timer('long', 5, database, turn)));
    await eventually(() => expect(turns).toBeGreaterThan(5));
    expect(most).toBe(1);
  });

  it('wakes for an instant that was planned while it rested', async () => {
    let due: number | null = null;
    const turns: number[] = [];
    const tick = async (): Promise<void> => {
      if (due !== null && performance.now() >= due) {
        turns.push(performance.now() - due);
        due = null;
      }
    };
    const until = async (): Promise<number | null> => (due === null ? null : due - performance.now());
    started(new Timer('planned', 60_000, database, tick, { until, lookMs: 50 }));
    await eventually(async () => {
      const { rowCount } = await spec.owner.query("select 1 from leases where name = 'timer:planned'");
      expect(rowCount).toBe(1);
    });
    due = performance.now() + 120;
    await eventually(() => expect(turns).toHaveLength(1), { within: 10_000 });
  });

  it('goes on after a turn that failed', async () => {
    let turns = 0;
    const turn = async (): Promise<void> => {
      turns += 1;
      if (turns === 1) throw new Error('poison');
    };
    started(new Timer('failing', 5, database, turn));
    await eventually(() => expect(turns).toBeGreaterThan(2));
  });
});
