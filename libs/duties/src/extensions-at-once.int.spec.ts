import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PledgeEvent } from '../../../test/support/pledges.js';
import { ExtensionWorld } from '../../../test/support/extension-world.js';
import type { RuleBroken } from '#libs/kernel/src/rule-broken.js';

const codes = (settled: readonly PromiseSettledResult<unknown>[]): string[] =>
  settled.map((one) => (one.status === 'fulfilled' ? 'DONE' : (one.reason as RuleBroken).code)).toSorted();

describe('several who ask or decide at the same moment', () => {
  let world: ExtensionWorld;
  beforeAll(async () => {
    world = await ExtensionWorld.create();
  });
  afterAll(() => world.drop());
  beforeEach(() => world.begin());

  it('leaves alone a reminder that somebody is sending at that moment', async () => {
    const extensionId = await world.ask();
    await world.db.query(
      `update reminders set state = 'CLAIMED', lease_until = now() + interval '1 minute' where duty_id = $1 and rung = 'BEFORE-3'`,
      [world.dutyId],
    );
    await world.grant(extensionId);
    expect((await world.ledger())[0]).toBe('BEFORE-3 1 2024-01-31 CLAIMED');
  });

  it('is granted once, however many decide at the same moment, in one process or in two', async () => {
    for (const [first, second] of [
      [world.here, world.here],
      [world.here, world.elsewhere],
    ] as const) {
      await world.pledgeAnew();
      const extensionId = await world.ask();
      const settled = await Promise.allSettled([
        world.grant(extensionId, { process: first }),
        world.grant(extensionId, { process: second }),
        world.refuse(extensionId, second),
      ]);
      expect(codes(settled)).toEqual(['DONE', 'EXTENSION_DECIDED', 'EXTENSION_DECIDED']);
      expect((await world.events()).filter((type) => type !== 'ExtensionAsked')).toHaveLength(1);
    }
  });

  /** Its source says something after the duty was looked at and before the decision is written. */
  const meanwhile = (event: PledgeEvent): void => {
    const { store } = world.here;
    const decide = store.decide.bind(store);
    jest.spyOn(store, 'decide').mockImplementationOnce(async (...args) => {
      await world.record(event);
      return decide(...args);
    });
  };

  it('moves nothing that is closed at that moment', async () => {
    const extensionId = await world.ask();
    meanwhile({ type: 'Given', data: { at: '2024-01-15T01:00:00.000Z' } });
    const [granted] = await Promise.allSettled([world.grant(extensionId)]);
    expect(codes(granted ? [granted] : [])).toEqual(['DUTY_CLOSED']);
    expect(await world.duty()).toMatchObject({ due_on: '2024-01-31', extension: 'ASKED' });
  });

  it('holds over the date that its source states at that moment', async () => {
    const extensionId = await world.ask();
    meanwhile({ type: 'Postponed', data: { by: '2024-02-15' } });
    await world.grant(extensionId);
    expect(await world.duty()).toMatchObject({ stated_due_on: '2024-02-15', due_on: '2024-02-29' });
    expect(await world.events()).toEqual(['ExtensionAsked', 'ExtensionGranted']);
  });

  it('is asked for once at a time, however many ask', async () => {
    const settled = await Promise.allSettled([world.ask(), world.ask(), world.ask()]);
    expect(codes(settled)).toEqual(['DONE', 'EXTENSION_PENDING', 'EXTENSION_PENDING']);
    expect(await world.notices(world.creditor)).toEqual(['EXTENSION_ASKED']);
  });
});
