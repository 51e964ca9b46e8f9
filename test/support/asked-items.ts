import fc from 'fast-check';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { addWorkingDays } from '#libs/calendar/src/working-days.js';
import { reaches, rolledUp } from '#libs/commitments/src/domain/indicator.js';
import type { ItemFilters } from '#libs/contracts/src/http/commitment-items.js';
import { folded } from '#libs/organization/src/personal-details.js';
import {
  confirmerOf,
  promiserOf,
  timesOf,
  type ItemWorld,
  type WorldCommitment,
  type WorldItem,
} from './item-world.js';
import { PARENTS } from './report-world.js';

export const NOW = '2024-03-01T02:00:00.000Z';
export const TODAY = localDate('2024-03-01');

/** An item with the commitment it is of. */
export interface PlacedItem {
  readonly one: WorldCommitment;
  readonly item: WorldItem;
}

const seldom = <Value>(...values: [Value, ...Value[]]) =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 4 },
    { arbitrary: fc.constantFrom(...values), weight: 1 },
  );

/** Filters in which people and units stand by their places in the world. */
export const askedItems = fc.record({
  unit: seldom(0, 1, 2, 3, 6),
  own: seldom('true' as const),
  year: seldom(2024, 2025),
  side: seldom<'SIGNATORY' | 'ASSIGNER'>('SIGNATORY', 'ASSIGNER'),
  status: seldom<WorldItem['status']>('IN_PROGRESS', 'AWAITING_CONFIRMATION', 'COMPLETED'),
  health: seldom<NonNullable<ItemFilters['health']>>('ON_TRACK', 'OFF_TRACK', 'IN_DOUBT'),
  open: seldom('true' as const),
  timing: seldom<NonNullable<ItemFilters['timing']>>('LATE', 'DUE_WITHIN', 'WAITING', 'WITHOUT_DATE'),
  withinDays: fc.integer({ min: 1, max: 6 }),
  person: seldom(0, 1, 2, 3),
  indicator: seldom('CT1', 'CT2'),
  reached: seldom<'true' | 'false'>('true', 'false'),
  withoutEvidence: seldom('true' as const),
  cause: seldom<NonNullable<ItemFilters['cause']>>('STATED', 'REFUSED'),
  toConfirm: seldom('true' as const),
  search: seldom('dung han', 'HỒ SƠ_', '100 %', 'đầu tư', 'không có'),
});
export type AskedItems = typeof askedItems extends fc.Arbitrary<infer Asked> ? Asked : never;

/** The same as the endpoint takes them. */
export const filtersOf = (
  { units, people }: ItemWorld,
  { unit, person, ...rest }: AskedItems,
): ItemFilters => ({
  ...rest,
  unitId: unit === undefined ? undefined : units[unit],
  personId: person === undefined ? undefined : people[person],
});

/** The units below one, itself first, by their places. */
export const subtree = (at: number): number[] => [
  at,
  ...PARENTS.flatMap((parent, child) => (parent === at ? subtree(child) : [])),
];

/** Who reads, by his place, and over which unit he holds a function, if any. */
export interface AskingReader {
  readonly person: number;
  readonly over: number | undefined;
}

const maySee = ({ person, over }: AskingReader, one: WorldCommitment): boolean =>
  one.signatory === person ||
  one.assigner === person ||
  (over !== undefined && subtree(over).includes(one.unit)) ||
  one.items.some(
    (item) =>
      item.person === person ||
      (item.status === 'AWAITING_CONFIRMATION' && confirmerOf(one, item) === person),
  );

/** What an item's indicator reads: as reported, or by the domain of the latest reading of each unit below. */
export function readingOf(world: readonly WorldCommitment[], { one, item }: PlacedItem): number | null {
  const { indicator } = item;
  if (!indicator?.rollUp) return indicator?.reading ?? null;
  return rolledUp(
    indicator.rollUp,
    readBelow(world, { one, item }).flatMap((reading) => reading ?? []),
  );
}

/** The latest reading of what each unit promised that lies below now, or was merged into one that does; null where it was not read yet. */
export function readBelow(
  world: readonly WorldCommitment[],
  { one: { unit, year }, item: { indicator } }: PlacedItem,
): (number | null)[] {
  const below = new Set(subtree(unit).slice(1));
  return [0, 1, 2, 3, 4, 5, 6].flatMap((promiser) => {
    const found = world
      .filter(
        (other) =>
          other.inForce && below.has(other.unit) && promiserOf(other) === promiser && other.year === year,
      )
      .flatMap((other) => other.items.map((item) => ({ id: other.id, item })))
      .filter(({ item }) => item.side === 'SIGNATORY' && item.indicator?.rollUp === null)
      .filter(({ item }) => item.indicator?.code === indicator?.code)
      .toSorted((a, b) => order(a).localeCompare(order(b)));
    return found.slice(0, 1).map(({ item }) => item.indicator?.reading ?? null);
  });
}

/** The latest first, those that were never read last; then by ids. */
function order({ id, item: { itemId, indicator } }: { id: string; item: WorldItem }): string {
  const read = indicator && indicator.reading !== null ? Date.parse(indicator.readingOn) : 0;
  return `${String(9e15 - read)} ${id} ${itemId}`;
}

/** The items in force that somebody may see and asks for, said a second time in other words than the list's own. */
export function expectedItems(
  world: readonly WorldCommitment[],
  reader: AskingReader,
  asked: AskedItems,
): PlacedItem[] {
  return world
    .filter((one) => one.inForce && maySee(reader, one))
    .flatMap((one) => one.items.map((item) => ({ one, item })))
    .filter((placed) => passes(world, reader, asked, placed));
}

function passes(
  world: readonly WorldCommitment[],
  reader: AskingReader,
  asked: AskedItems,
  placed: PlacedItem,
): boolean {
  const { one, item } = placed;
  const { unit, year, side, status, health, open, timing, person, indicator, reached, search } = asked;
  const doubted = item.health !== null && item.health !== 'ON_TRACK' && item.status !== 'COMPLETED';
  const reading = readingOf(world, placed);
  const hit =
    item.indicator !== null &&
    reading !== null &&
    reaches({ name: '', unit: '', baseline: null, ...item.indicator }, reading);
  return (
    (unit === undefined || subtree(unit).includes(one.unit)) &&
    (unit === undefined || !asked.own || one.unit === unit) &&
    (year === undefined || one.year === year) &&
    (side === undefined || item.side === side) &&
    (status === undefined || item.status === status) &&
    (health === undefined || (health === 'IN_DOUBT' ? doubted : item.health === health)) &&
    (!open || item.status !== 'COMPLETED') &&
    (timing === undefined || stands(item, timing, asked.withinDays)) &&
    (person === undefined || item.person === person) &&
    (indicator === undefined || item.indicator?.code === indicator) &&
    (reached === undefined || (item.indicator !== null && hit === (reached === 'true'))) &&
    (!asked.withoutEvidence || item.evidence === 0) &&
    (asked.cause === undefined || item.cause === asked.cause) &&
    (!asked.toConfirm ||
      (item.status === 'AWAITING_CONFIRMATION' && confirmerOf(one, item) === reader.person)) &&
    (search === undefined || folded(item.task).includes(folded(search)))
  );
}

function stands(item: WorldItem, timing: NonNullable<AskedItems['timing']>, days: number): boolean {
  const { dueAt, submittedAt } = timesOf(item);
  const open = item.status !== 'COMPLETED';
  switch (timing) {
    case 'LATE':
      return open && dueAt !== null && dueAt <= NOW && (submittedAt === null || submittedAt >= dueAt);
    case 'DUE_WITHIN': {
      const until = addWorkingDays(officialCalendar, TODAY, days);
      return (
        open && submittedAt === null && item.dueOn !== null && item.dueOn >= TODAY && item.dueOn <= until
      );
    }
    case 'WAITING':
      return item.status === 'AWAITING_CONFIRMATION';
    case 'WITHOUT_DATE':
      return item.dueOn === null;
  }
}
