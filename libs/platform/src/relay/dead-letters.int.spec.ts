import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Echoes, textOf } from '../../../../test/support/echoes.js';
import { newId } from '../../../../test/support/journey.js';
import { note } from '../../../../test/support/notes.js';
import type { Consumer } from './consumer.js';
import { DeadLetters } from './dead-letters.js';
import { RelayDatabase } from './relay-database.js';
import { RelayStatus } from './relay-status.js';

describe('events that a consumer can’t handle', () => {
  let echoes: Echoes;
  let letters: DeadLetters;

  beforeAll(async () => {
    echoes = await Echoes.create();
    letters = new DeadLetters(await echoes.spec.connect());
  });
  beforeEach(() => echoes.beginAnew());
  afterAll(() => echoes.drop());

  const lettersOf = async (tenantId: ReturnType<typeof newId<'tenant'>>) =>
    (await letters.list(tenantId, { limit: 50 })).filter((letter) => letter.consumer === echoes.consumer);

  it('gives up on a poison event after its last try; other streams go on, its own waits', async () => {
    const tenantId = newId<'tenant'>();
    const stream = newId();
    const poison = `poison ${stream}`;
    echoes.poisoned.add(poison);
    await note(echoes.store, ['before', poison, 'behind 1'], { tenantId, stream });
    await note(echoes.store, ['elsewhere'], { tenantId });
    const relay = echoes.relay();
    await relay.catchUp();
    await note(echoes.store, ['behind 2'], { tenantId, stream });
    await note(echoes.store, ['elsewhere, later'], { tenantId });
    await relay.catchUp();

    expect((await echoes.written()).slice(-3)).toEqual(['before', 'elsewhere', 'elsewhere, later']);
    expect(await lettersOf(tenantId)).toMatchObject([
      { state: 'WAITING' },
      { state: 'WAITING' },
      { state: 'DEAD', attempts: 1, error: `Error: can't echo ${poison}` },
    ]);
    const { consumers } = await new RelayStatus(echoes.database).read(tenantId);
    expect(consumers.find(({ name }) => name === echoes.consumer)).toMatchObject({
      behind: 0,
      dead: 1,
      waiting: 2,
    });
  });

  it('redrives a dead letter, then those behind it in order', async () => {
    const tenantId = newId<'tenant'>();
    const stream = newId();
    const poison = `poison ${stream}`;
    echoes.poisoned.add(poison);
    await note(echoes.store, [poison, 'second', 'third'], { tenantId, stream });
    await echoes.relay().catchUp();
    const dead = (await lettersOf(tenantId)).find(({ state }) => state === 'DEAD');
    echoes.poisoned.clear();
    await letters.redrive(tenantId, dead?.id ?? '');
    const relay = echoes.relay();
    for (let round = 0; round < 3; round++) await relay.catchUp();
    await note(echoes.store, ['fourth'], { tenantId, stream });
    await relay.catchUp();
    expect((await echoes.written()).slice(-4)).toEqual([poison, 'second', 'third', 'fourth']);
    expect(await lettersOf(tenantId)).toMatchObject([1, 2, 3].map(() => ({ state: 'REDRIVEN' })));
    await expect(letters.redrive(tenantId, dead?.id ?? '')).rejects.toMatchObject({ code: 'NOT_DEAD' });
    await expect(letters.redrive(newId<'tenant'>(), dead?.id ?? '')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('forgets a hiccup: what succeeds at a later try leaves no letter', async () => {
    const tenantId = newId<'tenant'>();
    const hiccup = `hiccup ${tenantId}`;
    echoes.poisoned.add(hiccup);
    await note(echoes.store, [hiccup, 'next'], { tenantId });
    const relay = echoes.relay({ retryDelays: [3_600] });
    await relay.catchUp();
    expect(await echoes.written()).not.toContain('next');
    echoes.poisoned.clear();
    await echoes.spec.owner.query('update dead_letters set next_attempt_at = now() where consumer = $1', [
      echoes.consumer,
    ]);
    await relay.catchUp();
    await relay.catchUp();
    expect((await echoes.written()).slice(-2)).toEqual([hiccup, 'next']);
    expect(await lettersOf(tenantId)).toEqual([]);
  });

  it('finds the one row that a table refuses among a thousand', async () => {
    const tenantId = newId<'tenant'>();
    await note(
      echoes.store,
      Array.from({ length: 500 }, (_, index) => `row ${index}`),
      { tenantId },
    );
    await note(echoes.store, ['refused by a table'], { tenantId });
    await note(
      echoes.store,
      Array.from({ length: 500 }, (_, index) => `row ${500 + index}`),
      { tenantId },
    );
    await echoes.relay().catchUp();
    expect((await echoes.written()).filter((text) => text.startsWith('row '))).toHaveLength(1_000);
    expect(await lettersOf(tenantId)).toMatchObject([{ state: 'DEAD' }]);
  });

  it('gives up on an event at which process after process ends, and on no other', async () => {
    const tenantId = newId<'tenant'>();
    const [stream, elsewhere] = [newId(), newId()];
    const deadly = `deadly ${stream}`;
    await note(echoes.store, ['fine', deadly, 'behind'], { tenantId, stream });
    await note(echoes.store, ['elsewhere'], { tenantId, stream: elsewhere });
    const echo = echoes.echo();
    const lease = `relay:${echoes.consumer}`;
    const ended: (() => void)[] = [];

    /** A process that hangs at the deadly event until it is as good as dead; true when it got through all of them. */
    const live = async (): Promise<boolean> => {
      const database = await RelayDatabase.connect({ DATABASE_URL: echoes.spec.url });
      const hung = new Promise<boolean>((resolve) => {
        const hanging: Consumer = {
          name: echoes.consumer,
          handle: async (events, transaction) => {
            if (!events.some((event) => textOf(event) === deadly)) return echo.handle(events, transaction);
            resolve(false);
            return new Promise((_, reject) => ended.push(() => reject(new Error('this process is dead'))));
          },
        };
        const relay = echoes.relay({ on: database }, hanging);
        void relay.catchUp().then(
          () => resolve(true),
          () => undefined,
        );
      });
      const through = await hung;
      await echoes.spec.owner.query("update leases set until = now() - interval '1 s' where name = $1", [
        lease,
      ]);
      ended.push(() => void database.close());
      return through;
    };

    let lives = 1;
    while (!(await live())) lives += 1;
    for (const end of ended) end();
    expect(lives).toBeLessThan(8);
    expect((await echoes.written()).slice(-2)).toEqual(['fine', 'elsewhere']);
    expect(await lettersOf(tenantId)).toMatchObject([
      { state: 'WAITING' },
      { state: 'DEAD', error: expect.stringContaining('the process ended') },
    ]);
  });
});
