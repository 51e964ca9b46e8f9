import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { Echoes } from '../../../../test/support/echoes.js';
import { as, newId } from '../../../../test/support/journey.js';
import { note } from '../../../../test/support/notes.js';
import type { Consumer } from './consumer.js';
import { ConsumerRunner } from './consumer-runner.js';
import { EventReader } from './event-reader.js';
import { beginning, type Cursor, type RecordedEvent } from './recorded-event.js';

const ignore = () => undefined;

const remarks: StreamModel<number, DomainEvent<'Remarked'>> = {
  type: 'remark',
  initial: 0,
  evolve: (count) => count + 1,
  rows: () => [],
  duties: () => [],
  subject: () => undefined,
};

describe('a consumer that wants little of the log', () => {
  let echoes: Echoes;

  beforeAll(async () => {
    echoes = await Echoes.create();
  });
  afterAll(() => echoes.drop());

  const checkpoint = async ({ name }: Consumer): Promise<Cursor | undefined> => {
    const { rows } = await echoes.spec.owner.query<Cursor>(
      'select xid::text as xid, position::text as position from checkpoints where consumer = $1',
      [name],
    );
    return rows[0];
  };

  const runner = (consumer: Consumer): ConsumerRunner =>
    new ConsumerRunner(
      consumer,
      echoes.database,
      { wakeUp: async () => undefined },
      { handled: ignore, skipped: ignore, failed: ignore },
      { batch: 2, retryDelays: [] },
    );

  it('saves where it stands before a page with something for it and when it has passed all, not at every page', async () => {
    await note(echoes.store, ['a', 'b', 'c', 'd', 'e']);
    await as({ tenantId: newId<'tenant'>() }, () =>
      echoes.store.decide(remarks, newId(), () => [{ type: 'Remarked', data: {} }]),
    );
    await note(echoes.store, ['f', 'g', 'h', 'i']);
    const events: RecordedEvent[] = [];
    // Another spec's transaction on the same server may hold the last ones back for a moment.
    while (events.length < 10)
      events.splice(0, 10, ...(await new EventReader(echoes.database.pool).read(beginning, {}, 10)).events);
    const standing = events.map(({ xid, position }) => ({ xid, position }));

    const handledFrom: unknown[] = [];
    const rare: Consumer = {
      name: `rare-${newId()}`,
      types: ['Remarked'],
      handle: async () => void handledFrom.push(await checkpoint(rare)),
    };
    const running = runner(rare);
    const stood: unknown[] = [];
    while ((await running.step()) !== 'idle') stood.push(await checkpoint(rare));
    expect(handledFrom).toEqual([standing[3]]);
    expect(stood).toEqual([beginning, beginning, standing[5], standing[5], standing[5]]);
    expect(await checkpoint(rare)).toEqual(standing[9]);
  });
});
