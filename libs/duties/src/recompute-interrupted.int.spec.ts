import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { Actors } from '#libs/platform/src/processes/actors.js';
import type { Process, ProcessKind } from '#libs/platform/src/processes/process.js';
import { ProcessRunner } from '#libs/platform/src/processes/process-runner.js';
import { ChangingCalendar, onDay, specialDay } from '../../../test/support/changing-calendar.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { RECOMPUTE_DUES } from './recompute-dues.process.js';

/** More than one batch. */
const DUTIES = 600;

class TheService extends Actors {
  async resolve(...[tenantId, personId, onBehalfOf]: Parameters<Actors['resolve']>) {
    if (personId !== SYSTEM) throw new Error('only the service moves duties');
    return { tenantId, personId, onBehalfOf, grants: [] };
  }
}

/** Once its effects are committed and before it is recorded how far it came, a step ends badly: where a crash hurts most. */
class EndsBadly implements ProcessKind {
  readonly kind = RECOMPUTE_DUES;
  readonly steps: (string | null)[] = [];

  constructor(
    private readonly inner: ProcessKind,
    private readonly after: number,
    private readonly ends: () => Promise<never>,
  ) {}

  async step(process: Process) {
    this.steps.push(process.cursor);
    const done = await this.inner.step(process);
    return this.steps.length === this.after ? this.ends() : done;
  }
}

describe('moving duties after a calendar changed', () => {
  let spec: TestDatabase;
  let world: ChangingCalendar;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    world = await ChangingCalendar.create(spec);
    Logger.overrideLogger(false);
  });
  afterAll(async () => {
    await world.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await world.found();
    await world.oweMany(onDay('2024-05-03'), DUTIES);
    await world.relayed();
    await world.publish(specialDay('2024-05-03', 'SWAPPED_OFF', 'Nghỉ hoán đổi'));
    await world.relayed();
  });

  const runner = (kind: ProcessKind) =>
    new ProcessRunner(world.works.database, world.relay, new TheService(), [kind]);
  const began = async (): Promise<string> => {
    const [one] = await world.started();
    if (!one) throw new Error('nothing was started');
    await anybodyMay(one.id);
    return one.id;
  };
  /** As when the lease of the dead has run out, or the moment of the next try has come. */
  const anybodyMay = (id: string) =>
    spec.owner.query(
      'update processes set lease_until = null, next_attempt_at = clock_timestamp() where id = $1',
      [id],
    );

  const everythingOnce = async (id: string): Promise<void> => {
    const { rows } = await spec.owner.query('select state, cursor from processes where id = $1', [id]);
    expect(rows).toEqual([{ state: 'DONE', cursor: null }]);
    expect({
      recorded: await world.count('events', "type = 'DueRecomputed'"),
      duties: await world.count('duties', "due_on = '2024-05-04' and original_due_on = '2024-05-03'"),
      moves: await world.count('recomputed_dues'),
      planned: await world.count('reminders', "state = 'PLANNED' and rung = 'ON-DAY'"),
      aboutTheNewDay: await world.count(
        'reminders',
        "state = 'PLANNED' and due_on = '2024-05-04' and rung = 'ON-DAY'",
      ),
      told: await world.count('notices', "class = 'CALENDAR'"),
      counted: await world.count('notices', `class = 'CALENDAR' and (values ->> 'count')::int = ${DUTIES}`),
    }).toEqual({
      recorded: DUTIES,
      duties: DUTIES,
      moves: DUTIES,
      planned: DUTIES,
      aboutTheNewDay: DUTIES,
      told: 2,
      counted: 2,
    });
  };

  // Two steps move, the third tells.
  it.each([1, 2, 3])('goes on where it stopped when step %i throws at its end', async (after) => {
    const id = await began();
    const throwing = new EndsBadly(world.process(), after, () => Promise.reject(new Error('no memory left')));
    await runner(throwing).run(world.small.tenantId, id);
    expect(throwing.steps).toHaveLength(after);
    await anybodyMay(id);
    const again = new EndsBadly(world.process(), Infinity, () => Promise.reject(new Error('never')));
    await runner(again).run(world.small.tenantId, id);
    // From the step that was not recorded, and not from the beginning.
    expect(again.steps[0]).toBe(throwing.steps.at(-1));
    await everythingOnce(id);
  });

  it.each([1, 3])('goes on elsewhere when its worker is killed at the end of step %i', async (after) => {
    const id = await began();
    let killed = (): void => undefined;
    const dead = new Promise<void>((resolve) => (killed = resolve));
    // Like kill -9: this runner never comes back.
    const dying = new EndsBadly(world.process(), after, () => {
      killed();
      return new Promise<never>(() => undefined);
    });
    void runner(dying).run(world.small.tenantId, id);
    await dead;
    await anybodyMay(id);
    await runner(world.process()).runOrphans();
    await everythingOnce(id);
  });
});
