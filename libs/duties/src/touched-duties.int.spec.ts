import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { plantFollowUp } from '../../../test/support/due-reminders.js';
import { newId } from '../../../test/support/journey.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { TOUCHED } from './plan-reminders.js';

/** So many that reading all of them is told from finding one. */
const MANY = 5_000;

describe('the duties that events touch', () => {
  let spec: TestDatabase;
  let database: RelayDatabase;
  const tenantId = newId<'tenant'>();

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    const official = () => ({ tenantId, personId: newId<'person'>(), name: '', username: '', grants: [] });
    const small = { tenantId, head: official(), chair: official(), commune: newId<'unit'>() };
    await plantFollowUp(spec.owner, small, { reminders: MANY });
  });
  afterAll(async () => {
    await database.close();
    await spec.drop();
  });

  const found = async (sources: readonly string[], own: readonly string[]): Promise<string[]> => {
    const { rows } = await database.pool.query<{ id: string }>(TOUCHED, [tenantId, sources, own]);
    return rows.map(({ id }) => id);
  };

  it.each(['of an empty table', 'of all of them'])(
    'are found by their keys among all there are, with statistics %s',
    async (statistics) => {
      if (statistics === 'of all of them') await spec.owner.query('analyze duties');
      const { rows } = await database.pool.query<{
        'QUERY PLAN': { Plan: { 'Shared Hit Blocks': number } }[];
      }>(
        `explain (analyze, buffers, format json) ${TOUCHED.replaceAll('$1', `'${tenantId}'`)
          .replaceAll('$2', `'{${newId()}}'`)
          .replaceAll('$3', `'{${newId()}}'`)}`,
      );
      expect(rows[0]?.['QUERY PLAN'][0]?.Plan['Shared Hit Blocks']).toBeLessThan(20);
    },
  );

  it('are found once, by their source, by themselves or by both', async () => {
    const { rows } = await spec.owner.query<{ id: string; source: string }>(
      'select id, source_id as source from duties order by id limit 3',
    );
    const [one, two, three] = rows;
    if (!one || !two || !three) throw new Error('no duties were planted');
    const ids = await found([one.source, two.source], [two.id, three.id]);
    expect(ids.toSorted()).toEqual([one.id, two.id, three.id]);
  });
});
