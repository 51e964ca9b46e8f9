import { beforeAll, describe, expect, it } from '@jest/globals';
import { getProcess } from '#libs/contracts/src/http/processes.js';
import { issueToSubtree } from '#libs/contracts/src/http/commitments.js';
import { answerOf, problemOf } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { foundCommunes } from '../support/many-communes.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';
import { workingOrganization } from '../support/working-organization.js';

/** Several steps of the process. */
const COMMUNES = 800;

describe('issuing the same terms to a whole subtree', () => {
  const set = scene({ worker: false });
  const all = COMMUNES + 1;

  beforeAll(async () => {
    const organization = await workingOrganization(set.database);
    await foundCommunes(organization, set.small, COMMUNES);
    await organization.module.close();
  });

  const begin = (signBy = '2024-03-29', terms: object = clearTerms(null)) =>
    set.chair.ask('POST', '/api/commitments/issues', {
      rootUnitId: set.small.district,
      level: null,
      signBy,
      terms,
    });
  const process = async (id: string) =>
    answerOf(getProcess, await set.chair.ask('GET', `/api/processes/${id}`));
  const count = async (text: string): Promise<number> =>
    (await set.database.owner.query<{ count: number }>(`select count(*)::int as count from ${text}`)).rows[0]
      ?.count ?? 0;
  const done = async (id: string) =>
    eventually(
      async () => {
        const now = await process(id);
        expect(now.state).toBe('DONE');
        return now;
      },
      { within: 45_000 },
    );

  it('is refused at once where it would be refused for every unit', async () => {
    expect(problemOf(await begin('2024-02-01'), 422).code).toBe('SIGN_BY_IN_PAST');
    const late = clearTerms(null);
    const [item] = late.items;
    const overdue = { ...late, items: [{ ...item, time: { kind: 'DATE', on: '2024-02-28' } }] };
    expect(problemOf(await begin('2024-03-29', overdue), 422).code).toBe('ITEM_DUE_IN_PAST');
    expect(await count('processes')).toBe(0);
  });

  it('goes on where it was after its worker was killed between a step and its record, and issues to none twice', async () => {
    const { processId } = answerOf(issueToSubtree, await begin());
    expect(await process(processId)).toMatchObject({ state: 'RUNNING', done: 0, total: null });

    // While somebody holds its row, a step can issue but not record that it did: there the worker dies.
    const holder = await set.database.owner.connect();
    const worker = await set.service.startWorker();
    await eventually(async () => expect((await process(processId)).done).toBeGreaterThan(0), { every: 2 });
    await holder.query('begin');
    const { rows } = await holder.query<{ done: number }>('select done from processes for update');
    const recorded = rows[0]?.done ?? 0;
    await eventually(async () => expect(await count('commitments')).toBeGreaterThan(recorded), { every: 5 });
    await worker.kill();
    await holder.query('rollback');
    holder.release();
    expect(recorded).toBeGreaterThan(0);
    expect(recorded).toBeLessThan(all);

    await set.service.startWorker();
    const { done: issued, skipped, total } = await done(processId);
    // The step that was done twice counts what it met as its own.
    expect({ issued, skipped, total }).toEqual({ issued: all, skipped: [], total: all });
    expect(await count('commitments')).toBe(all);
    expect(await count(`(select distinct unit_id from commitments where status = 'ISSUED') as units`)).toBe(
      all,
    );
    expect(await count(`events where stream_type = 'commitment'`)).toBe(2 * all);
    expect(await count(`duties where kind = 'SIGN' and state = 'OPEN'`)).toBe(all);
  });

  it('leaves out whoever has one already, and says so', async () => {
    const { processId } = answerOf(issueToSubtree, await begin());
    const { done: issued, skipped } = await done(processId);
    expect(issued).toBe(0);
    expect(skipped).toHaveLength(all);
    expect(new Set(skipped.map(({ code }) => code))).toEqual(new Set(['HAS_COMMITMENT']));
    expect(await count('commitments')).toBe(all);
  });
});
