import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DutyId, UnitId } from '#libs/kernel/src/ids.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { as, newId } from '../../../test/support/journey.js';
import { openDuties } from '../../../test/support/open-duties.js';
import type { Official } from '../../../test/support/small-district.js';
import { foundSmallProvince, type SmallProvince } from '../../../test/support/small-province.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingDuties, type WorkingDuties } from '../../../test/support/working-duties.js';
import type { Ladder, LadderScope, Rung } from './domain/ladder.js';
import { PublishLadder } from './publish-ladder.js';
import { LadderList } from './read-models/ladder-list.js';
import { policiesOf } from './read-models/policies.js';
import { WithdrawLadder } from './withdraw-ladder.js';

const remind = (name: string, workingDays: number): Rung => ({
  name,
  action: 'REMIND',
  workingDays,
  hour: '08:00',
  level: 0,
  unlessAcknowledged: false,
  repeat: null,
  statutory: false,
});
const superior: Rung = { ...remind('SUPERIOR', 3), action: 'ESCALATE', level: 1, statutory: true };
const urge: Rung = { ...remind('URGE', 5), action: 'URGE', statutory: true, repeat: { every: 5, times: 1 } };
const loose: Ladder = { rungs: [remind('BEFORE-5', -5)], mostExtensions: 1 };
const strict: Ladder = { rungs: [remind('BEFORE-5', -5), superior, urge], mostExtensions: 1 };

describe('a ladder', () => {
  let spec: TestDatabase;
  let works: WorkingDuties;
  let small: SmallProvince;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingDuties(spec);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });
  beforeEach(async () => {
    small = await foundSmallProvince(works);
  });

  const publish = (who: Official, where: LadderScope, ladder: Ladder, version?: number) =>
    as(who, () => works.commands.execute<StreamPosition>(new PublishLadder('SIGN', where, ladder, version)));
  const withdraw = (who: Official, where: LadderScope) =>
    as(who, () => works.commands.execute<StreamPosition>(new WithdrawLadder('SIGN', where)));
  const over = (who: Official, held: OfficialFunction, unit: UnitId): Official => ({
    ...who,
    grants: [{ function: held, unit }],
  });
  const everywhere: LadderScope = { scope: 'TENANT' };
  const inUnit = (unitId: UnitId): LadderScope => ({ scope: 'UNIT', unitId });
  const open = async (unit: UnitId, ownerOf = small.here): Promise<DutyId> => {
    const [id] = await openDuties(works.store, {
      tenantId: ownerOf.tenantId,
      owner: ownerOf.head.personId,
      creditor: ownerOf.chair.personId,
      unit,
      dueOn: '2024-03-29',
      count: 1,
    });
    if (!id) throw new Error('no duty was opened');
    return id;
  };
  const policyOf = async (id: DutyId, unit: UnitId): Promise<string | undefined> => {
    const { tenantId } = small.here;
    const policies = await works.database.inTenant(tenantId, (client) =>
      policiesOf(client, tenantId, [{ id, kind: 'SIGN', unit }]),
    );
    return policies.get(id)?.policy;
  };

  it('holds for the nearest place: the duty before the unit before the administration before what is shipped', async () => {
    const { here, there, administrator } = small;
    const [ours, theirs] = [await open(here.commune), await open(there.commune, there)];
    expect(await policyOf(ours, here.commune)).toBe('CAMKET.1');
    const name = ({ id }: StreamPosition): string => `L-${id.slice(0, 8)}.1`;
    const tenant = name(await publish(administrator, everywhere, loose));
    expect(await policyOf(ours, here.commune)).toBe(tenant);
    const unit = name(await publish(administrator, inUnit(here.district), loose));
    expect(await policyOf(ours, here.commune)).toBe(unit);
    expect(await policyOf(theirs, there.commune)).toBe(tenant);
    const duty = name(await publish(here.chair, { scope: 'DUTY', dutyId: ours }, loose));
    expect(await policyOf(ours, here.commune)).toBe(duty);
    await withdraw(here.chair, { scope: 'DUTY', dutyId: ours });
    await withdraw(administrator, inUnit(here.district));
    expect(await policyOf(ours, here.commune)).toBe(tenant);
  });

  it('is published by whoever assigns, heads or administers over the place, and by nobody else', async () => {
    const { here, there, administrator, staff, province } = small;
    const duty: LadderScope = { scope: 'DUTY', dutyId: await open(here.commune) };
    const refused = { code: 'NOT_ALLOWED' };
    await expect(publish(here.chair, everywhere, loose)).rejects.toMatchObject(refused);
    await expect(publish(here.chair, inUnit(there.commune), loose)).rejects.toMatchObject(refused);
    await expect(publish(there.chair, duty, loose)).rejects.toMatchObject(refused);
    await expect(publish(staff, inUnit(here.commune), loose)).rejects.toMatchObject(refused);
    await expect(withdraw(there.chair, duty)).rejects.toMatchObject(refused);
    const may = [administrator, here.chair, over(there.head, 'HEAD_OF_UNIT', here.district)];
    for (const [mostExtensions, who] of may.entries())
      expect(await publish(who, inUnit(here.commune), { ...loose, mostExtensions })).toMatchObject({
        version: mostExtensions + 1,
      });
    expect(await publish(over(there.head, 'HEAD_OF_UNIT', province), everywhere, loose)).toBeDefined();
    expect(await publish(here.chair, duty, loose)).toBeDefined();
  });

  it('is offered for everywhere only to those who may publish it there', async () => {
    const { here, there, administrator, staff, province } = small;
    const offered = async (who: Official) =>
      (await works.module.get(LadderList).list({ ...who, onBehalfOf: null })).publishesEverywhere;
    expect(await offered(administrator)).toBe(true);
    expect(await offered(over(there.head, 'HEAD_OF_UNIT', province))).toBe(true);
    for (const who of [here.chair, there.head, staff, over(staff, 'AUDITOR', province)])
      expect(await offered(who)).toBe(false);
  });

  it('is made no looser by whom it follows up himself', async () => {
    const { here, administrator } = small;
    await publish(administrator, everywhere, strict);
    const laxer = { code: 'LADDER_LAXER', details: { rung: 'SUPERIOR' } };
    await expect(publish(here.head, inUnit(here.commune), loose)).rejects.toMatchObject(laxer);
    await expect(publish(here.chair, inUnit(here.district), loose)).rejects.toMatchObject(laxer);
    const own: LadderScope = { scope: 'DUTY', dutyId: await open(here.commune) };
    await expect(publish(here.head, own, loose)).rejects.toMatchObject(laxer);
    const stricter = {
      ...strict,
      rungs: [...strict.rungs, { ...superior, name: 'AT-ONCE', workingDays: 1 }],
    };
    await publish(here.head, inUnit(here.commune), stricter);
    await publish(here.chair, inUnit(here.commune), loose);
  });

  it('keeps every version readable under the name that the ledger knows', async () => {
    const { here, administrator } = small;
    const { id, version } = await publish(administrator, everywhere, loose);
    await spec.freeze('2024-04-01T02:00:00Z');
    await publish(administrator, everywhere, strict, version);
    await expect(publish(administrator, everywhere, loose, version)).rejects.toMatchObject({ actual: 2 });
    await withdraw(administrator, everywhere);
    const ladders = works.module.get(LadderList, { strict: false });
    const reader = { ...here.head, onBehalfOf: null };
    expect(await ladders.one(reader, id)).toMatchObject({
      withdrawn: true,
      number: 2,
      versions: [
        { policy: `L-${id.slice(0, 8)}.2`, rungs: { length: 3 }, until: '2024-04-01T02:00:00.000Z' },
        {
          policy: `L-${id.slice(0, 8)}.1`,
          rungs: { length: 1 },
          publishedBy: { id: administrator.personId },
        },
      ],
    });
    await spec.freeze('2024-03-01T02:00:00Z');
  });

  it('of a single duty is shown to whoever may see the duty', async () => {
    const { here, there } = small;
    await publish(here.chair, { scope: 'DUTY', dutyId: await open(here.commune) }, loose);
    const ladders = works.module.get(LadderList, { strict: false });
    const seenBy = async (who: Official) =>
      (await ladders.list({ ...who, onBehalfOf: null })).published.length;
    expect([await seenBy(here.head), await seenBy(here.chair), await seenBy(there.chair)]).toEqual([1, 1, 0]);
    const { tenantId } = small.here;
    const unknown = { scope: 'DUTY', dutyId: newId<'duty'>() } as const;
    await expect(publish({ ...here.chair, tenantId }, unknown, loose)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
