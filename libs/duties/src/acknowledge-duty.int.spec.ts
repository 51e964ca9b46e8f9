import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rebuild } from '#libs/platform/src/event-store/rebuild.js';
import { ExtensionWorld } from '../../../test/support/extension-world.js';
import { pledges } from '../../../test/support/pledges.js';
import { dutyStream } from './duty-stream.js';

describe('what the own stream of a duty says', () => {
  let world: ExtensionWorld;
  beforeAll(async () => {
    world = await ExtensionWorld.create();
  });
  afterAll(() => world.drop());
  beforeEach(() => world.begin());

  it('is an acknowledgement, once: steps planned only for want of it are left out', async () => {
    await world.db.query(
      `update reminders set unless_acknowledged = true where duty_id = $1 and rung in ('ON-DAY', 'AFTER-1')`,
      [world.dutyId],
    );
    await world.acknowledge();
    await world.acknowledge();
    expect(await world.events()).toEqual(['DutyAcknowledged']);
    expect(await world.duty()).toMatchObject({ acknowledged: true });
    const expected = [
      'BEFORE-3 1 2024-01-31 PLANNED',
      'ON-DAY 1 2024-01-31 SKIPPED ACKNOWLEDGED',
      'AFTER-1 1 2024-01-31 SKIPPED ACKNOWLEDGED',
    ];
    expect(await world.ledger()).toEqual(expected);
    await world.relayed();
    expect(await world.ledger()).toEqual(expected);
  });

  it('is the same after a rebuild from the events', async () => {
    await world.acknowledge();
    await world.refuse(await world.ask());
    await world.grant(await world.ask());
    await world.record({ type: 'Given', data: { at: '2024-01-20T02:00:00.000Z' } });
    const rows = async () => [
      (await world.db.query('select * from duties where tenant_id = $1 order by id', [world.tenantId])).rows,
      (await world.db.query('select * from extensions where tenant_id = $1 order by id', [world.tenantId]))
        .rows,
      (
        await world.db.query(
          'select * from reminders where tenant_id = $1 order by duty_id, rung, occurrence',
          [world.tenantId],
        )
      ).rows,
    ];
    const before = await rows();
    const again = async () => {
      const source = await rebuild(world.database, world.tenantId, pledges);
      const own = await rebuild(world.database, world.tenantId, dutyStream);
      return source.rows + source.duties + own.rows + own.duties;
    };
    expect(await again()).toBe(0);
    await world.db.query('delete from duties where tenant_id = $1', [world.tenantId]);
    await world.db.query(`update extensions set state = 'ASKED', granted_on = null where tenant_id = $1`, [
      world.tenantId,
    ]);
    expect(await again()).toBeGreaterThan(0);
    expect(await rows()).toEqual(before);
    expect(await again()).toBe(0);
  });
});
