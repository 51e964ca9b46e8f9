import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getClock, playClock } from '#libs/contracts/src/http/clock.js';
import { run } from '../../apps/cli/src/clock/clock.js';
import { answerOf, problemOf } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { scene } from '../support/scene.js';

const ways = [
  ['GET', '/api/clock', undefined],
  ['POST', '/api/clock/plays', { to: { until: 'WEEK' } }],
  ['DELETE', '/api/clock/plays/current', undefined],
] as const;

/** What the operator's command prints. */
async function typed(url: string, words: readonly string[], demo = 'true'): Promise<string[]> {
  const printed: string[] = [];
  const print = jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  const before = { ...process.env };
  Object.assign(process.env, { DATABASE_URL: url, DEMO: demo });
  try {
    await run(words);
    return printed;
  } finally {
    process.env = before;
    print.mockRestore();
  }
}

describe('the clock of a demonstration', () => {
  const set = scene({ environment: { DEMO: 'true' } });

  const clock = async () => answerOf(getClock, await set.head.ask('GET', '/api/clock'));
  const play = (to: object) => set.head.ask('POST', '/api/clock/plays', { to });
  const ended = () =>
    eventually(async () => {
      const seen = await clock();
      expect(seen.play?.state).not.toBe('PLAYING');
      return seen;
    });

  beforeAll(async () => {
    await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
  });

  it('is moved by whoever has signed in, to the next event: a reminder that goes out at its very minute', async () => {
    expect(await clock()).toMatchObject({ today: { date: '2024-03-01', working: true, why: 'WEEKDAY' } });
    const began = answerOf(playClock, await play({ until: 'NEXT_EVENT' }));
    expect(began).toMatchObject({ state: 'PLAYING', to: '2024-03-12T00:00:00.000Z' });
    const { play: done } = await ended();
    expect(done).toMatchObject({ state: 'DONE', at: '2024-03-12T00:00:00.000Z', reminders: 1 });
    const { rows } = await set.database.owner.query(
      "select rung, settled_at from reminders where state = 'FIRED'",
    );
    expect(rows).toEqual([{ rung: 'BEFORE-3', settled_at: new Date('2024-03-12T00:00:00Z') }]);
  });

  it('is played over two weeks with every step at its own instant, none fallen together', async () => {
    answerOf(playClock, await play({ until: 'DATE', on: '2024-03-26' }));
    const { play: done, today } = await ended();
    expect(today.date).toBe('2024-03-26');
    expect(done).toMatchObject({ state: 'DONE', reminders: 2, escalations: 1, urgings: 1 });
    const { rows } = await set.database.owner.query(
      "select count(*)::int as count from reminders where state = 'FIRED' and settled_at <> remind_at or reason = 'COLLAPSED'",
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('is played by the operator at his keyboard as well, who is told what happened', async () => {
    const printed = await typed(set.database.url, ['to', '2024-03-27']);
    expect(printed.at(-2)).toMatch(/^2024-03-27 07:00 {2}0 acts, 0 reminders, /);
    expect(printed.at(-1)).toBe('It is 2024-03-27 07:00.');
  });

  it('stops when asked, and then says that it has', async () => {
    answerOf(playClock, await play({ until: 'YEAR_END' }));
    expect(await set.head.ask('DELETE', '/api/clock/plays/current')).toMatchObject({ status: 204 });
    const { play: last } = await clock();
    expect(last?.state).toBe('STOPPED');
    const again = await set.head.ask('DELETE', '/api/clock/plays/current');
    expect(problemOf(again, 409).code).toBe('NOTHING_PLAYS');
  });

  it('never goes back', async () => {
    expect(problemOf(await play({ until: 'DATE', on: '2024-03-01' }), 422).code).toBe('CLOCK_GOES_FORWARD');
  });
});

describe('a demonstration whose workers are all gone', () => {
  const set = scene({ worker: false, environment: { DEMO: 'true' } });

  it('says so, and can be stopped', async () => {
    answerOf(playClock, await set.head.ask('POST', '/api/clock/plays', { to: { until: 'WEEK' } }));
    await set.database.owner.query("update clock_plays set moved_at = moved_at - interval '16 seconds'");
    const { play } = answerOf(getClock, await set.chair.ask('GET', '/api/clock'));
    expect(play).toMatchObject({
      state: 'PLAYING',
      waitsFor: ['PLAYER'],
      startedBy: { name: set.small.head.name },
    });
    await expect(typed(set.database.url, ['day'])).rejects.toThrow('The clock is being played already.');
    expect((await typed(set.database.url, ['stop']))[0]).toBe('Stopped.');
  });
});

describe('the clock of a real administration', () => {
  const set = scene({ worker: false });

  it('has no address, whoever asks', async () => {
    for (const visitor of [set.administrator, set.chair, set.head])
      for (const [method, path, body] of ways)
        expect({ path, status: (await visitor.ask(method, path, body)).status }).toEqual({
          path,
          status: 404,
        });
  });

  it('has no command', async () => {
    const { url, owner } = set.database;
    await expect(typed(url, ['week'], 'false')).rejects.toThrow('Only the clock of a demonstration moves.');
    await owner.query("update clock set demo = false, frozen_at = null, shift = '0'");
    await expect(typed(url, ['week'])).rejects.toThrow('This database is not a demonstration’s.');
  });
});

describe('a demonstration’s service on records that are none', () => {
  const set = scene({ worker: false, environment: { DEMO: 'true' } });

  it('finds no clock to move', async () => {
    await set.database.owner.query("update clock set demo = false, frozen_at = null, shift = '0'");
    for (const [method, path, body] of ways)
      expect({ path, status: (await set.chair.ask(method, path, body)).status }).toEqual({
        path,
        status: 404,
      });
  });
});
