import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { as, newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import type { Database } from '../database/database.js';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { currentJourney } from '../journey.js';
import { RelayDatabase } from '../relay/relay-database.js';
import { Actors } from './actors.js';
import type { Process, ProcessKind, Step } from './process.js';
import { ProcessRunner } from './process-runner.js';
import { Processes } from './processes.js';

Logger.overrideLogger(false);

class Everybody extends Actors {
  async resolve(tenantId: TenantId, personId: PersonId, onBehalfOf: PersonId | null): Promise<Actor> {
    return { tenantId, personId, onBehalfOf, grants: [] };
  }
}

/** Marks ten numbers, three a step; each mark can be made once. */
class Marking implements ProcessKind {
  readonly kind = 'marking';
  /** Called after a step's effects and before it is recorded: where a crash hurts most. */
  afterEffects: (process: Process) => Promise<void> = async () => undefined;

  constructor(private readonly spec: TestDatabase) {}

  async step(process: Process): Promise<Step> {
    const from = Number(process.cursor ?? 0);
    const numbers = [from, from + 1, from + 2].filter((number) => number < 10);
    const { actor, correlationId } = currentJourney();
    for (const number of numbers)
      await this.spec.owner.query(
        'insert into marks values ($1, $2, $3, $4) on conflict (process_id, number) do update set times = marks.times',
        [process.id, number, actor.personId, correlationId],
      );
    await this.afterEffects(process);
    const next = from + 3;
    const skipped = numbers.includes(4) ? [{ unitId: newId(), code: 'VACANT' }] : [];
    return { cursor: next < 10 ? String(next) : null, done: numbers.length, skipped, total: 10 };
  }
}

describe('a long-running use case', () => {
  let spec: TestDatabase;
  let app: Database;
  let relay: RelayDatabase;
  let marking: Marking;
  let processes: Processes;
  let runner: ProcessRunner;
  const tenantId = newId<'tenant'>();
  const personId = newId<'person'>();

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.owner
      .query(`create table marks (process_id uuid, number int, actor_id uuid, correlation_id uuid,
      times int default 1, primary key (process_id, number))`);
    app = await spec.connect();
    relay = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    marking = new Marking(spec);
    processes = new Processes(app, new IdempotencyKeys(app));
    runner = new ProcessRunner(app, relay, new Everybody(), [marking]);
  });
  afterAll(async () => {
    await relay.close();
    await spec.drop();
  });

  const start = async (correlationId: string = newId()): Promise<string> => {
    const id = newId();
    await as({ tenantId, personId, correlationId }, () => processes.start(id, 'marking', {}));
    return id;
  };
  const marksOf = async (id: string) =>
    (
      await spec.owner.query(
        'select number, actor_id, correlation_id from marks where process_id = $1 order by 1',
        [id],
      )
    ).rows;

  it('runs step by step to its end, as the person who started it', async () => {
    const correlationId = newId();
    const id = await start(correlationId);
    await runner.run(tenantId, id);
    expect(await processes.find(tenantId, id)).toMatchObject({
      state: 'DONE',
      done: 10,
      total: 10,
      cursor: null,
      skipped: [{ code: 'VACANT' }],
    });
    const marks = await marksOf(id);
    expect(marks).toHaveLength(10);
    expect(marks[9]).toEqual({ number: 9, actor_id: personId, correlation_id: correlationId });
  });

  it('goes on elsewhere where a killed worker left off, with no effect twice', async () => {
    const id = await start();
    let die = (): void => undefined;
    const killed = new Promise<void>((resolve) => (die = resolve));
    // Like kill -9 between the effects and their record: this runner never comes back from its second step.
    marking.afterEffects = async ({ cursor }) => {
      if (cursor !== '3') return;
      die();
      await new Promise(() => undefined);
    };
    void runner.run(tenantId, id);
    await killed;
    marking.afterEffects = async () => undefined;
    const another = new ProcessRunner(app, relay, new Everybody(), [marking]);
    await another.runOrphans();
    expect(await processes.find(tenantId, id)).toMatchObject({ state: 'RUNNING', done: 3 });
    await spec.owner.query('update processes set lease_until = now() where id = $1', [id]);
    await another.runOrphans();
    expect(await processes.find(tenantId, id)).toMatchObject({ state: 'DONE', done: 10 });
    expect(await marksOf(id)).toHaveLength(10);
  });

  it('is in the hands of one worker at a time', async () => {
    const id = await start();
    let steps = 0;
    marking.afterEffects = async () => {
      steps += 1;
    };
    await Promise.all(Array.from({ length: 4 }, () => runner.run(tenantId, id)));
    expect(steps).toBe(4);
    marking.afterEffects = async () => undefined;
  });

  it('lets go between two steps when its worker ends, and another takes it up at once', async () => {
    const id = await start();
    let steps = 0;
    await runner.run(tenantId, id, () => steps++ < 2);
    expect(await processes.find(tenantId, id)).toMatchObject({ state: 'RUNNING', done: 6 });
    await runner.runOrphans();
    expect(await processes.find(tenantId, id)).toMatchObject({ state: 'DONE', done: 10 });
  });

  it('tries a failing step again, and gives up in the end', async () => {
    const id = await start();
    marking.afterEffects = async () => {
      throw new Error('not today');
    };
    for (let attempt = 1; attempt <= 5; attempt++) {
      await runner.run(tenantId, id);
      await spec.owner.query('update processes set next_attempt_at = now() where id = $1', [id]);
    }
    expect(await processes.find(tenantId, id)).toMatchObject({ state: 'FAILED', attempts: 5, done: 0 });
    marking.afterEffects = async () => undefined;
  });

  it('is seen by its own tenant only', async () => {
    const id = await start();
    expect(await processes.find(newId<'tenant'>(), id)).toBeUndefined();
  });
});
