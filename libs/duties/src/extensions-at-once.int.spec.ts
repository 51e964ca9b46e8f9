import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

  it('is asked for once at a time, however many ask', async () => {
    const settled = await Promise.allSettled([world.ask(), world.ask(), world.ask()]);
    expect(codes(settled)).toEqual(['DONE', 'EXTENSION_PENDING', 'EXTENSION_PENDING']);
    expect(await world.notices(world.creditor)).toEqual(['EXTENSION_ASKED']);
  });
});
