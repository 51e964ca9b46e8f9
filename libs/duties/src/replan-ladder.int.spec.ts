import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DutyId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Process, ProcessKind, Step } from '#libs/platform/src/processes/process.js';
import { as } from '../../../test/support/journey.js';
import { openDuties, type ToOpen } from '../../../test/support/open-duties.js';
import { rung } from '../../../test/support/rung.js';
import { foundSmallProvince, type SmallProvince } from '../../../test/support/small-province.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingDuties, type WorkingDuties } from '../../../test/support/working-duties.js';
import type { Ladder, LadderScope } from './domain/ladder.js';
import { PublishLadder } from './publish-ladder.js';
import { LadderList } from './read-models/ladder-list.js';
import { ReplanLadderProcess } from './replan-ladder.process.js';
import { WithdrawLadder } from './withdraw-ladder.js';

Logger.overrideLogger(false);

const everywhere: LadderScope = { scope: 'TENANT' };
/** The shipped one reminds three working days before, on the day, a day after; it escalates and urges later. */
const twoSteps: Ladder = { rungs: [rung('BEFORE-10', -10), rung('AFTER-1', 1)], mostExtensions: 1 };

describe('a ladder that comes into force', () => {
  let spec: TestDatabase;
  let works: WorkingDuties;
  let small: SmallProvince;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    works = await workingDuties(spec);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.freeze('2024-03-01T09:00:00+07:00');
    small = await foundSmallProvince(works);
  });

  const publish = (where: LadderScope, ladder: Ladder) =>
    as(small.administrator, () =>
      works.commands.execute<StreamPosition>(new PublishLadder('SIGN', where, ladder)),
    );
  const withdraw = (where: LadderScope) =>
    as(small.administrator, () => works.commands.execute(new WithdrawLadder('SIGN', where)));
  // Friday 29 March 2024: BEFORE-3 falls on Tuesday the 26th, BEFORE-10 on Friday the 15th.
  const open = async (count: number, part: Partial<ToOpen> = {}): Promise<DutyId[]> => {
    const { tenantId, head, chair, commune } = small.here;
    const whole = { tenantId, owner: head.personId, creditor: chair.personId, unit: commune };
    const ids = await openDuties(works.store, { ...whole, dueOn: '2024-03-29', count, ...part });
    await works.relay.catchUp();
    return ids;
  };
  const replanned = async (kind?: ProcessKind): Promise<void> => {
    await works.relay.catchUp();
    await works.processes(kind).runOrphans();
  };
  const ledger = async (): Promise<Record<string, number>> => {
    const { rows } = await spec.owner.query<{ line: string; count: number }>(
      `select concat_ws(' ', left(policy, 2), rung, state, reason) as line, count(*)::int from reminders
       where tenant_id = $1 group by 1 order by 1`,
      [small.here.tenantId],
    );
    return Object.fromEntries(rows.map(({ line, count }) => [line, count]));
  };
  const processes = async () => {
    const { rows } = await spec.owner.query(
      'select state, done, total from processes where tenant_id = $1 order by started_at',
      [small.here.tenantId],
    );
    return rows;
  };

  it('changes the plans of all open duties: what was planned is superseded, what is new is planned', async () => {
    await open(7);
    await publish(everywhere, twoSteps);
    await replanned();
    expect(await ledger()).toEqual({
      'CA AFTER-1 SUPERSEDED POLICY_CHANGED': 7,
      'CA BEFORE-3 SUPERSEDED POLICY_CHANGED': 7,
      'CA ON-DAY SUPERSEDED POLICY_CHANGED': 7,
      'CA SUPERIOR SUPERSEDED POLICY_CHANGED': 7,
      'CA URGE SUPERSEDED POLICY_CHANGED': 7,
      'CA URGE.2 SUPERSEDED POLICY_CHANGED': 7,
      'L- AFTER-1 PLANNED': 7,
      'L- BEFORE-10 PLANNED': 7,
    });
    expect(await processes()).toEqual([{ state: 'DONE', done: 7, total: 7 }]);
  });

  it('catches nothing up that had passed while no step was to be taken', async () => {
    await publish(everywhere, { rungs: [], mostExtensions: 1 });
    await replanned();
    await open(2);
    await spec.freeze('2024-04-22T09:00:00+07:00');
    await publish(everywhere, { ...twoSteps, rungs: [...twoSteps.rungs, rung('AFTER-20', 20)] });
    await replanned();
    expect(await ledger()).toEqual({
      'L- AFTER-1 SKIPPED ALREADY_PASSED': 2,
      'L- AFTER-20 PLANNED': 2,
      'L- BEFORE-10 SKIPPED ALREADY_PASSED': 2,
    });
    expect(await works.fire.fireDue(small.here.tenantId)).toBe(0);
  });

  it('takes nothing back: what was sent stays sent, what has passed by then is left out', async () => {
    await open(3);
    await spec.freeze('2024-03-26T07:00:00+07:00');
    expect(await works.fire.fireDue(small.here.tenantId)).toBe(3);
    const rungs = [...twoSteps.rungs, rung('BEFORE-3', -3, { hour: '16:00' })];
    await publish(everywhere, { ...twoSteps, rungs });
    await replanned();
    expect(await ledger()).toMatchObject({
      'CA BEFORE-3 FIRED': 3,
      'CA ON-DAY SUPERSEDED POLICY_CHANGED': 3,
      'L- BEFORE-10 SKIPPED ALREADY_PASSED': 3,
      'L- AFTER-1 PLANNED': 3,
    });
    // The same step about the same day is not taken twice, whatever its hour is by now.
    expect(Object.keys(await ledger()).filter((line) => line.startsWith('L- BEFORE-3'))).toEqual([]);
  });

  it('leaves closed duties, other kinds, other units and those of a nearer ladder alone', async () => {
    const { here, there } = small;
    await open(2);
    await open(2, { kind: 'COUNTERSIGN' });
    await open(2, { unit: there.commune, owner: there.head.personId });
    const [single] = await open(1);
    await spec.owner.query("update duties set state = 'DONE', closed_at = business_now() where id = $1", [
      (await open(1))[0],
    ]);
    await as(here.chair, () =>
      works.commands.execute(
        new PublishLadder(
          'SIGN',
          { scope: 'DUTY', dutyId: single as DutyId },
          { ...twoSteps, mostExtensions: 0 },
        ),
      ),
    );
    await publish({ scope: 'UNIT', unitId: here.district }, twoSteps);
    await replanned();
    expect(await ledger()).toMatchObject({
      'CA BEFORE-3 SUPERSEDED POLICY_CHANGED': 3,
      // One that is closed, two of the other district.
      'CA BEFORE-3 PLANNED': 3,
      'CA BEFORE-1 PLANNED': 2,
      'L- BEFORE-10 PLANNED': 3,
    });
  });

  it('gives way again when it is withdrawn', async () => {
    await open(4);
    await publish(everywhere, twoSteps);
    await replanned();
    await withdraw(everywhere);
    await replanned();
    expect(await ledger()).toMatchObject({
      'CA BEFORE-3 PLANNED': 4,
      'CA BEFORE-3 SUPERSEDED POLICY_CHANGED': 4,
      'L- AFTER-1 SUPERSEDED POLICY_CHANGED': 4,
    });
    expect(await processes()).toHaveLength(2);
  });

  it('goes on where a killed worker left off: every duty once, none left behind', async () => {
    await open(1_300);
    const { id } = await publish(everywhere, twoSteps);
    await works.relay.catchUp();
    const real = works.module.get(ReplanLadderProcess, { strict: false });
    let steps = 0;
    // As if killed after the second step's transaction, before the step was recorded.
    const dying: ProcessKind = {
      kind: real.kind,
      async step(process: Process): Promise<Step> {
        const step = await real.step(process);
        if (++steps === 2) throw new Error('killed');
        return step;
      },
    };
    await works.processes(dying).runOrphans();
    expect(await processes()).toEqual([{ state: 'RUNNING', done: 500, total: 1_300 }]);
    expect((await ledger())['L- BEFORE-10 PLANNED']).toBe(1_000);
    const ladders = works.module.get(LadderList, { strict: false });
    expect(await ladders.one({ ...small.administrator, onBehalfOf: null }, id)).toMatchObject({
      replanning: { state: 'RUNNING', done: 500, total: 1_300 },
    });
    await spec.owner.query('update processes set next_attempt_at = clock_timestamp()');
    await Promise.all([replanned(), replanned()]);
    expect(await processes()).toEqual([{ state: 'DONE', done: 1_300, total: 1_300 }]);
    expect(await ledger()).toMatchObject({
      'CA BEFORE-3 SUPERSEDED POLICY_CHANGED': 1_300,
      'L- AFTER-1 PLANNED': 1_300,
      'L- BEFORE-10 PLANNED': 1_300,
    });
  }, 60_000);

  it('holds for what opens while open duties are still being planned anew', async () => {
    await open(2);
    await publish(everywhere, twoSteps);
    await open(2);
    await Promise.all([replanned(), open(2)]);
    await replanned();
    expect(await ledger()).toMatchObject({ 'L- BEFORE-10 PLANNED': 6, 'L- AFTER-1 PLANNED': 6 });
  });

  it('really fires: each of its rungs reaches the owner at its day and hour, and what it replaced stays silent', async () => {
    const [duty] = await open(1);
    await publish(everywhere, twoSteps);
    await replanned();
    const told = async (at: string) => {
      await spec.freeze(at);
      await works.fire.fireDue(small.here.tenantId);
      const { rows } = await spec.owner.query<{ template: string }>(
        'select template from notices where person_id = $1 order by created_at',
        [small.here.head.personId],
      );
      return rows.map(({ template }) => template);
    };
    expect(await told('2024-03-15T06:59:59+07:00')).toEqual([]);
    expect(await told('2024-03-15T07:00:00+07:00')).toEqual(['DUE_SOON']);
    expect(await told('2024-03-29T12:00:00+07:00')).toEqual(['DUE_SOON']);
    expect(await told('2024-04-01T07:00:00+07:00')).toEqual(['DUE_SOON', 'DUE_PAST']);
    const { rows } = await spec.owner.query(
      `select rung, remind_at from reminders where duty_id = $1 and state = 'FIRED' order by remind_at`,
      [duty],
    );
    expect(rows).toEqual([
      { rung: 'BEFORE-10', remind_at: new Date('2024-03-15T00:00:00Z') },
      { rung: 'AFTER-1', remind_at: new Date('2024-04-01T00:00:00Z') },
    ]);
  });
});
