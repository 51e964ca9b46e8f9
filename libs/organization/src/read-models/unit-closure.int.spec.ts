import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Database } from '#libs/platform/src/database/database.js';
import { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import type { RecordedEvent } from '#libs/platform/src/relay/recorded-event.js';
import { as, newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { PostgresOrganization } from '../postgres-organization.js';
import { unitClosureConsumer } from './unit-closure.js';
import { closeTree } from '../../../../test/support/close-tree.js';

/** The places of one unit: from which day under which of the units before it. */
type Places = { readonly day: number; readonly parent: number }[];

const places = fc.uniqueArray(fc.record({ day: fc.nat(12), parent: fc.nat() }), {
  minLength: 1,
  maxLength: 3,
  selector: ({ day }) => day,
});
const trees = fc.array(places, { minLength: 2, maxLength: 6 });
const dayOf = (day: number): LocalDate => addDays(localDate('2024-01-01'), day);

describe('the closure of the tree', () => {
  let spec: TestDatabase;
  let app: Database;
  let relay: Database;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    [app, relay] = [await spec.connect(), await spec.connect('camket_relay')];
  });
  afterAll(() => spec.drop());

  /** Writes a tree in which every unit stands below an earlier one, so that there is no circle. */
  async function plant(tenantId: TenantId, tree: readonly Places[]): Promise<UnitId[]> {
    const units = tree.map(() => newId<'unit'>());
    const rows = tree.flatMap((unit, index) =>
      unit.map(({ day, parent }) => ({
        tenant_id: tenantId,
        unit_id: units[index],
        valid_from: dayOf(day),
        name: 'x',
        level: 'x',
        parent_id: index === 0 ? null : units[parent % index],
      })),
    );
    await spec.owner.query(
      'insert into unit_versions select * from jsonb_populate_recordset(null::unit_versions, $1)',
      [JSON.stringify(rows)],
    );
    return units;
  }

  const closed = async (tenantId: TenantId): Promise<unknown[]> =>
    (
      await spec.owner.query(
        'select * from unit_closure where tenant_id = $1 order by unit_id, ancestor_id, valid_from',
        [tenantId],
      )
    ).rows;

  it('says the same as the walk up, for every pair of units and every day', () =>
    fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const tenantId = newId<'tenant'>();
        const units = await plant(tenantId, tree);
        await closeTree(spec.owner, tenantId);
        const organization = new PostgresOrganization(app);
        for (const day of new Set(tree.flat().flatMap((place) => [place.day - 1, place.day])))
          for (const unit of units) {
            const { rows } = await spec.owner.query<{ ancestor_id: string }>(
              `select ancestor_id from unit_closure where unit_id = $1 and valid_from <= $2
                 and (valid_to is null or valid_to >= $2)`,
              [unit, dayOf(day)],
            );
            const above = await as({ tenantId }, async () => {
              const within = await Promise.all(
                units.map((other) => organization.isWithin(unit, other, dayOf(day))),
              );
              return units.filter((_, index) => within[index]);
            });
            expect(rows.map((row) => row.ancestor_id).toSorted()).toEqual(above.toSorted());
          }
      }),
      { numRuns: 15 },
    ));

  it('kept event by event is the one made anew', () =>
    fc.assert(
      fc.asyncProperty(trees, places, async (tree, moves) => {
        const tenantId = newId<'tenant'>();
        const units = await plant(tenantId, tree);
        const follow = async (...moved: UnitId[]): Promise<void> => {
          const client = await relay.pool.connect();
          await unitClosureConsumer.handle(
            // The consumer looks at tenant and stream alone.
            moved.map((streamId) => ({ tenantId, streamId }) as unknown as RecordedEvent),
            new EffectTransaction(client),
          );
          client.release();
        };
        await follow(...units);
        const moved = units[1] ?? newId<'unit'>();
        for (const { day } of moves)
          await spec.owner.query(
            `insert into unit_versions (tenant_id, unit_id, valid_from, name, level, parent_id)
             values ($1, $2, $3, 'x', 'x', $4) on conflict do nothing`,
            [tenantId, moved, dayOf(day + 20), units[0]],
          );
        await follow(moved);
        await follow(moved);
        const kept = await closed(tenantId);
        await closeTree(spec.owner, tenantId);
        expect(kept).toEqual(await closed(tenantId));
      }),
      { numRuns: 15 },
    ));
});
