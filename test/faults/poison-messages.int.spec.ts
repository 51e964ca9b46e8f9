import { describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { eventually } from '../support/eventually.js';
import type { Program } from '../support/program.js';
import { scene } from '../support/scene.js';

/** A message is begun at most this often, though it takes its worker with it each time. */
const MOST = 3;
// Fewer than a person is told alone in a day.
const OTHERS = 30;

describe('a message that is poison (R9)', () => {
  const set = scene({ worker: false });
  jest.setTimeout(300_000);

  /** Notices asked for by law, so that each leaves alone; returns their ids. */
  const plant = async (): Promise<string[]> => {
    const { tenantId, head, chair } = set.small;
    await set.database.owner.query('truncate camket.notices, camket.deliveries, camket.hand_overs');
    const { rows } = await set.database.owner.query<{ id: string }>(
      `insert into camket.notices (tenant_id, id, person_id, about, class, statutory, template, values, link, created_at, deliver_at, correlation_id)
       select $1, gen_random_uuid(), case when n % 2 = 0 then $2 else $3 end::uuid, 'poison/' || n, 'URGING', true, 'SIGN_SOON',
         '{"title":"Cam kết 2024","dueOn":"2024-03-15","workingDaysLeft":3}', null, camket.business_now(), camket.business_now(), $4
       from generate_series(0, $5) as n returning id`,
      [tenantId, head.personId, chair.personId, randomUUID(), OTHERS],
    );
    return rows.map(({ id }) => id);
  };
  const standing = async (poison: string): Promise<unknown> => {
    const { rows } = await set.database.owner.query(
      `select n.id = $1 as poison, coalesce(d.state, 'NONE') as state, coalesce(d.reason, n.reason) as reason, count(*)::int as count
       from camket.notices n left join camket.deliveries d on d.tenant_id = n.tenant_id and d.notice_id = n.id
       group by 1, 2, 3 order by 1`,
      [poison],
    );
    return rows;
  };

  /** Starts worker after worker until a check passes; returns how many have died. */
  const supervise = async (preload: string, poison: string, check: () => Promise<void>): Promise<number> => {
    const path = fileURLToPath(new URL(`../support/${preload}`, import.meta.url));
    const environment = { NODE_OPTIONS: `--import ${path}`, POISON: poison };
    let deaths = 0;
    let over = false;
    let worker: Program | undefined;
    const supervised = (async (): Promise<void> => {
      while (!over) {
        worker = await set.service.startWorker(environment).catch(() => undefined);
        await worker?.ended;
        if (!over) deaths++;
      }
    })();
    try {
      await eventually(check, { within: 240_000, every: 200 });
    } finally {
      over = true;
      await worker?.stop();
      await supervised;
    }
    return deaths;
  };

  it.each([
    ['hands over', 'poisoned-notices.mjs', 'NONE'],
    ['writes', 'poisoned-messages.mjs', 'FAILED'],
  ])(
    `and kills whoever %s it is given up after ${MOST} deaths; the other ${OTHERS} leave once each`,
    async (_, preload, state) => {
      const poison = (await plant())[OTHERS / 2] ?? '';
      const deaths = await supervise(preload, poison, async () =>
        expect(await standing(poison)).toEqual([
          { poison: false, state: 'DELIVERED', reason: null, count: OTHERS },
          { poison: true, state, reason: 'ENDS_WORKERS', count: 1 },
        ]),
      );
      expect(deaths).toBe(MOST);
    },
  );

  it('and could not be written is shown to administrators with its reason', async () => {
    const { body } = await set.administrator.ask('GET', '/api/mailbox?all=true&limit=100');
    const error = 'the process ended in the middle of it';
    const failed = expect.objectContaining({ state: 'FAILED', reason: 'ENDS_WORKERS', error });
    expect(body).toMatchObject({ items: expect.arrayContaining([failed]) });
  });
});
