import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { addWorkingDays } from '#libs/calendar/src/working-days.js';
import type { ItemSort } from '#libs/contracts/src/http/commitment-items.js';
import type { Database } from '#libs/platform/src/database/database.js';
import {
  NOW,
  TODAY,
  askedItems,
  expectedItems,
  filtersOf,
  readBelow,
  readingOf,
  subtree,
  type AskedItems,
  type AskingReader,
  type PlacedItem,
} from '../../../../../test/support/asked-items.js';
import {
  dutyOf,
  itemWorld,
  someCommitments,
  writeItems,
  type ItemWorld,
  type WorldCommitment,
} from '../../../../../test/support/item-world.js';
import { TestDatabase } from '../../../../../test/support/test-database.js';
import { betterBy } from '../../domain/indicator.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { CommitmentItems } from './commitment-items.js';
import type { FoundItem } from './found-item.js';
import { ItemBoard } from './item-board.js';
import type { ItemReach } from './item-reach.js';

const readers = fc.record({
  person: fc.integer({ min: 0, max: 3 }),
  over: fc.constantFrom(undefined, 0, 0, 1, 5),
});
/** Whatever is thought few, the answer is the same. */
const ways = fc.record({
  readerFew: fc.constantFrom(false, false, true),
  unitFew: fc.constantFrom(false, false, true),
});
const RUNS = 200;

describe('items at work', () => {
  let spec: TestDatabase;
  let database: Database;
  let way = { readerFew: false, unitFew: false };

  const reach = {
    of: async (_: unknown, __: Reader, { timing, withinDays, unitId }: Parameters<ItemReach['of']>[2]) => ({
      until: timing === 'DUE_WITHIN' ? addWorkingDays(officialCalendar, TODAY, withinDays) : null,
      readerFew: way.readerFew,
      unitFew: way.unitFew && unitId !== undefined,
    }),
  } as unknown as ItemReach;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze(NOW);
    database = await spec.connect();
  });
  afterAll(() => spec.drop());

  const founded = async (commitments: readonly WorldCommitment[]): Promise<ItemWorld> => {
    const world = await itemWorld(spec.owner);
    await writeItems(spec.owner, world, commitments);
    return world;
  };
  const readerOf = ({ tenantId, people, units }: ItemWorld, { person, over }: AskingReader): Reader => ({
    actor: {
      tenantId,
      personId: people[person] ?? people[0] ?? fail(),
      onBehalfOf: null,
      grants: over === undefined ? [] : [{ function: 'AUDITOR', unit: units[over] ?? fail() }],
    },
    today: TODAY,
  });
  const fail = (): never => {
    throw new Error('no such place in the world');
  };
  /** All pages of so many, one after another. */
  const all = async (reader: Reader, query: ReturnType<typeof filtersOf>, sort: ItemSort, limit: number) => {
    const found: FoundItem[] = [];
    const items = new CommitmentItems(database, reach);
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await items.page(reader, { ...query, sort, cursor, limit });
      found.push(...page.items);
      cursor = page.next;
    }
    return found;
  };
  const dutiesOf = (world: ItemWorld, placed: readonly PlacedItem[]) =>
    placed.map(({ one, item }) => dutyOf(world, one, item)).toSorted();

  it.each(['DUE', 'UNIT', 'DISTANCE'] as const)(
    'are those that are asked for and may be seen, each once over all pages: by %s',
    async (sort) => {
      await fc.assert(
        fc.asyncProperty(
          someCommitments,
          readers,
          askedItems,
          ways,
          fc.integer({ min: 1, max: 3 }),
          async (commitments, who, asked, chosen, limit) => {
            way = chosen;
            const world = await founded(commitments);
            const found = await all(readerOf(world, who), filtersOf(world, asked), sort, limit);
            const expected = expectedItems(commitments, who, asked);
            expect(found.map(({ dutyId }) => dutyId).toSorted()).toEqual(dutiesOf(world, expected));
            expect(found).toEqual(inOrder(world, commitments, expected, sort, found));
          },
        ),
        { numRuns: RUNS },
      );
    },
    120_000,
  );

  /** The rows that were found, in the order in which they should have been. */
  function inOrder(
    { units, ...world }: ItemWorld,
    commitments: readonly WorldCommitment[],
    expected: readonly PlacedItem[],
    sort: ItemSort,
    found: readonly FoundItem[],
  ): FoundItem[] {
    const key = (placed: PlacedItem): [string | number, string, string] => {
      const { one, item } = placed;
      const duty = dutyOf({ units, ...world }, one, item);
      if (sort === 'DUE') return [item.dueOn ?? '9999', duty, ''];
      if (sort === 'UNIT') return [one.unit, units[one.unit] ?? '', duty];
      const reading = readingOf(commitments, placed);
      const { indicator } = item;
      if (!indicator || reading === null) return [Number.POSITIVE_INFINITY, duty, ''];
      const parts = Math.abs(indicator.target) || 1;
      return [betterBy(indicator.direction, reading, indicator.target) / parts, duty, ''];
    };
    const compare = (one: string | number, other: string | number): number => {
      // Parts of a target are the same to the digits that both sides keep.
      if (typeof one === 'number' && typeof other === 'number')
        return one === other || Math.abs(one - other) < 1e-9 ? 0 : one - other;
      return one < other ? -1 : one > other ? 1 : 0;
    };
    const rows = new Map(found.map((row) => [row.dutyId, row]));
    return expected
      .map((placed) => ({ key: key(placed), duty: dutyOf({ units, ...world }, placed.one, placed.item) }))
      .toSorted((a, b) => {
        return compare(a.key[0], b.key[0]) || compare(a.key[1], b.key[1]) || compare(a.key[2], b.key[2]);
      })
      .flatMap(({ duty }) => rows.get(duty) ?? []);
  }

  it('read what the units below have read, where their indicator is made of it', async () => {
    await fc.assert(
      fc.asyncProperty(someCommitments, async (commitments) => {
        way = { readerFew: false, unitFew: false };
        const world = await founded(commitments);
        const nothing = everything;
        const reader = { person: 0, over: 0 };
        const found = await all(readerOf(world, reader), filtersOf(world, nothing), 'DUE', 100);
        for (const placed of expectedItems(commitments, reader, nothing)) {
          const row = found.find(({ dutyId }) => dutyId === dutyOf(world, placed.one, placed.item));
          const made = readingOf(commitments, placed);
          if (made === null) expect(row?.indicator?.reading ?? null).toBeNull();
          else expect(row?.indicator?.reading).toBeCloseTo(made, 9);
          if (!placed.item.indicator?.rollUp || placed.item.side !== 'SIGNATORY') continue;
          const below = readBelow(commitments, placed);
          const read = below.filter((reading) => reading !== null).length;
          expect(row?.indicator?.rolledUp).toMatchObject({ read, of: below.length });
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('are counted by the units of the next step down, as the list shows them', async () => {
    await fc.assert(
      fc.asyncProperty(someCommitments, askedItems, ways, async (commitments, asked, chosen) => {
        way = chosen;
        const world = await founded(commitments);
        const who = { person: 1, over: 0 };
        const query = { ...filtersOf(world, asked), unitId: world.units[1] ?? fail() };
        const { total, rows } = await new ItemBoard(database, reach).read(readerOf(world, who), query);
        const count = (more: Partial<AskedItems>): number =>
          expectedItems(commitments, who, { ...asked, unit: 1 }).filter((placed) =>
            expectedItems([placed.one], who, { ...everything, ...more }).some(
              ({ item }) => item === placed.item,
            ),
          ).length;
        expect(total).toEqual({
          items: count({}),
          done: count({ status: 'COMPLETED' }),
          late: count({ timing: 'LATE' }),
          inDoubt: count({ health: 'IN_DOUBT' }),
          waiting: count({ timing: 'WAITING' }),
          toConfirm: count({ toConfirm: 'true' }),
        });
        const having = expectedItems(commitments, who, { ...asked, unit: 1 });
        const expected = [1, 3, 4].flatMap((at) => {
          const items = having.filter(
            ({ one }) => one.unit === at || (at !== 1 && subtree(at).includes(one.unit)),
          );
          return items.length === 0 ? [] : [[world.units[at], at === 1, items.length]];
        });
        expect(rows.map(({ unit, own, counts }) => [unit.id, own, counts.items])).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

/** Nothing left out. */
const everything: AskedItems = {
  unit: undefined,
  own: undefined,
  year: undefined,
  side: undefined,
  status: undefined,
  health: undefined,
  open: undefined,
  timing: undefined,
  withinDays: 5,
  person: undefined,
  indicator: undefined,
  reached: undefined,
  withoutEvidence: undefined,
  cause: undefined,
  toConfirm: undefined,
  search: undefined,
};
