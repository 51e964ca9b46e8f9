import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { BucketCounts, BucketFilter } from '#libs/contracts/src/http/reports.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { DutyId, UnitId } from '#libs/kernel/src/ids.js';
import type { Database } from '#libs/platform/src/database/database.js';
import {
  bucketOf,
  lateByOriginal,
  PARENTS,
  reportWorld,
  saidBy,
  someDuty,
  writeDuties,
  type ReportedDuty,
  type ReportWorld,
} from '../../../../test/support/report-world.js';
import { OfficialCalendars } from '../../../../test/support/official-calendars.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { reportPeriod } from '../domain/report-period.js';
import { foldTallies } from '../fold-tallies.js';
import { BucketDuties } from './bucket-duties.js';
import { DutyQueries } from './duty-queries.js';
import { FourBuckets } from './four-buckets.js';
import { HeatMap } from './heat-map.js';
import { LateUnits } from './late-units.js';

const periods = ['2024', '2024-01', '2024-03', '2024-12', '2024-Q1', '2024-H1', '2024-Q3', '2024-Y', '2025'];
const moments = fc.constantFrom(
  '2024-01-31T17:00:00Z',
  '2024-03-14T16:59:59.999Z',
  '2024-03-15T02:30:00Z',
  '2024-08-20T03:00:00Z',
  '2025-02-01T00:00:00Z',
);

describe('the four-bucket report', () => {
  let spec: TestDatabase;
  let database: Database;
  let report: FourBuckets;
  let list: BucketDuties;
  let heat: HeatMap;
  let late: LateUnits;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await spec.connect();
    const duties = new DutyQueries(database, new OfficialCalendars());
    report = new FourBuckets(database);
    list = new BucketDuties(database, duties);
    heat = new HeatMap(database);
    late = new LateUnits(database, duties);
  });
  afterAll(() => spec.drop());

  const fold = () => foldTallies({ query: (text, values) => spec.owner.query(text, values && [...values]) });
  const chair = ({ tenantId, person, units }: ReportWorld, over = units[0]): Actor => ({
    tenantId,
    personId: person,
    onBehalfOf: null,
    grants: [{ function: 'ASSIGNER', unit: over as UnitId }],
  });
  /** The units below one, itself first, by the places in the world. */
  const subtree = (at: number): number[] => [
    at,
    ...PARENTS.flatMap((parent, child) => (parent === at ? subtree(child) : [])),
  ];
  const lies = ({ dueOn, openedOn }: ReportedDuty, period: string): boolean => {
    const { from, to } = reportPeriod(period);
    const day = dueOn ?? openedOn;
    return day >= from && day <= to;
  };

  function counted(duties: readonly ReportedDuty[], now: Instant): BucketCounts {
    const having = (bucket: string) => duties.filter((duty) => bucketOf(duty, now) === bucket).length;
    return {
      total: duties.filter(({ state }) => state !== 'CANCELLED').length,
      doneOnTime: having('DONE_ON_TIME'),
      doneLate: having('DONE_LATE'),
      openInTerm: having('OPEN_IN_TERM'),
      openOverdue: having('OPEN_OVERDUE'),
      noDeadline: having('NO_DEADLINE'),
      noDeadlineDone: duties.filter((duty) => duty.state === 'DONE' && duty.dueAt === null).length,
      lateByOriginal: duties.filter((duty) => lateByOriginal(duty, now)).length,
    };
  }

  const scenes = fc.record({
    now: moments,
    folds: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    seeds: fc.array(fc.nat(), { minLength: 40, maxLength: 120 }),
    period: fc.constantFrom(...periods),
    kind: fc.constantFrom(undefined, 'SIGN'),
  });

  it('adds up for every unit, subtree, kind and period, whatever was folded and however duties changed', () =>
    fc.assert(
      fc.asyncProperty(scenes, async ({ now: at, folds, seeds, period, kind }) => {
        await spec.freeze(at);
        const now = instant(at);
        const world = await reportWorld(spec.owner);
        const arbitrary = someDuty(world.units);
        const sampled = (seed: number) => fc.sample(arbitrary, { seed, numRuns: 1 })[0] as ReportedDuty;
        const opened = seeds.map(sampled).map(saidBy(now));
        await writeDuties(spec.owner, world, opened);
        if (folds[0]) await fold();
        // Half of them become something else altogether; a few vanish.
        const changed = opened.map((duty, index) => {
          if (index % 2 === 0) return duty;
          const { state, dueAt, dueOn, closedAt, submittedAt } = saidBy(now)(sampled(index));
          return { ...duty, state, dueAt, dueOn, closedAt, submittedAt };
        });
        await writeDuties(spec.owner, world, changed);
        if (folds[1]) await fold();
        const gone = changed.filter((_, index) => index % 17 === 0).map(({ id }) => id);
        await spec.owner.query('delete from duties where id = any ($1::uuid[])', [gone]);
        if (folds[2]) await fold();
        const duties = changed.filter(({ id }) => !gone.includes(id));

        for (const [place, unitId] of world.units.entries()) {
          const found = await report.read(chair(world), { unitId, period, kind });
          const wanted = (places: readonly number[]) =>
            counted(
              duties.filter(
                (duty) =>
                  lies(duty, period) &&
                  (kind === undefined || duty.kind === kind) &&
                  places.some((one) => world.units[one] === duty.unit),
              ),
              now,
            );
          expect(found.total).toEqual(wanted(subtree(place)));
          const rows = new Map(found.rows.map((row) => [row.unit.id, row]));
          const children = PARENTS.flatMap((parent, child) => (parent === place ? [child] : []));
          expect(rows.size).toBe(children.length + 1);
          expect(rows.get(unitId)).toMatchObject({ own: true, counts: wanted([place]) });
          for (const child of children)
            expect(rows.get(world.units[child] ?? '')?.counts).toEqual(wanted(subtree(child)));
          for (const { counts } of found.rows) {
            const { total, doneOnTime, doneLate, openInTerm, openOverdue, noDeadline } = counts;
            expect(doneOnTime + doneLate + openInTerm + openOverdue + noDeadline).toBe(total);
          }
        }
      }),
      { numRuns: 40 },
    ));

  const filters = [
    [undefined, 'total'],
    ['DONE_ON_TIME', 'doneOnTime'],
    ['DONE_LATE', 'doneLate'],
    ['OPEN_IN_TERM', 'openInTerm'],
    ['OPEN_OVERDUE', 'openOverdue'],
    ['NO_DEADLINE', 'noDeadline'],
    ['LATE_BY_ORIGINAL', 'lateByOriginal'],
  ] as const satisfies readonly (readonly [BucketFilter | undefined, keyof BucketCounts])[];

  it('opens every number to as many duties, page by page, none twice', async () => {
    await spec.freeze('2024-08-20T03:00:00Z');
    const world = await reportWorld(spec.owner);
    const now = instant('2024-08-20T03:00:00.000Z');
    const some = fc.sample(someDuty(world.units), { seed: 7, numRuns: 400 });
    await writeDuties(spec.owner, world, some.map(saidBy(now)));
    const actor = chair(world);
    for (const period of ['2024', '2024-08', '2024-Q3'])
      for (const unitId of world.units.slice(0, 4)) {
        const { total, rows } = await report.read(actor, { unitId, period });
        const own = rows.find((row) => row.own)?.counts;
        for (const [bucket, name] of filters)
          for (const alone of ['false', 'true'] as const) {
            const ids: string[] = [];
            let cursor: string | undefined;
            do {
              const query = { unitId, period, bucket, own: alone, limit: 7, cursor };
              const page = await list.list(actor, query);
              ids.push(...page.items.map(({ id }) => id));
              cursor = page.next ?? undefined;
            } while (cursor !== undefined);
            expect(new Set(ids).size).toBe(ids.length);
            expect({ period, name, count: ids.length }).toEqual({
              period,
              name,
              count: alone === 'true' ? own?.[name] : total[name],
            });
          }
      }
  });

  it('says the same month by month, and where it hurts most', async () => {
    const now = instant('2024-08-20T03:00:00.000Z');
    await spec.freeze(now);
    const world = await reportWorld(spec.owner);
    const duties = fc.sample(someDuty(world.units), { seed: 3, numRuns: 300 }).map(saidBy(now));
    await writeDuties(spec.owner, world, duties);
    const actor = chair(world);
    const [province = '' as UnitId] = world.units;
    const { rows } = await heat.read(actor, { unitId: province, year: 2024 });
    for (const month of ['2024-02', '2024-03', '2024-08', '2024-11']) {
      const { total } = await report.read(actor, { unitId: province, period: month });
      const cells = rows.flatMap(({ months }) => months.filter((cell) => cell.month === month));
      const sum = (name: 'due' | 'late') => cells.reduce((all, cell) => all + cell[name], 0);
      expect(sum('due')).toBe(total.total - total.noDeadline);
      expect(sum('late')).toBe(total.doneLate + total.openOverdue);
    }

    const overdue = duties.filter((duty) => bucketOf(duty, now) === 'OPEN_OVERDUE');
    const all = await late.list(actor, { unitId: province, limit: 50 });
    expect(all.overdue).toBe(overdue.length);
    expect(all.units).toBe(new Set(overdue.map(({ unit }) => unit)).size);
    expect(all.items.map(({ unit }) => unit.id).toSorted()).toEqual(
      [...new Set(overdue.map(({ unit }) => unit))].toSorted(),
    );
    const worst = (unit: string): ReportedDuty[] =>
      overdue
        .filter((duty) => duty.unit === unit)
        .toSorted((one, other) => ((one.dueAt ?? '') < (other.dueAt ?? '') ? -1 : 1));
    for (const item of all.items) expect(item.worst.dueOn).toBe(worst(item.unit.id)[0]?.dueOn);
    const first = await late.list(actor, { unitId: province, limit: 2 });
    const rest = await late.list(actor, { unitId: province, limit: 50, cursor: first.next ?? '' });
    expect([...first.items, ...rest.items]).toEqual(all.items);
  });

  it('shows a subtree to who holds a function over it, and to nobody else', async () => {
    const world = await reportWorld(spec.owner);
    const [province, district, other] = world.units;
    const ofDistrict = chair(world, district);
    const seen = { unitId: district ?? '', period: '2024' };
    await expect(report.read(ofDistrict, seen)).resolves.toMatchObject({ unit: { id: district } });
    for (const unitId of [province ?? '', other ?? '']) {
      const asked = { ...seen, unitId };
      const refusal = { code: 'NOT_FOUND' };
      await expect(report.read(ofDistrict, asked)).rejects.toMatchObject(refusal);
      await expect(list.list(ofDistrict, { ...asked, own: 'false', limit: 5 })).rejects.toMatchObject(
        refusal,
      );
      await expect(heat.read(ofDistrict, { unitId, year: 2024 })).rejects.toMatchObject(refusal);
      await expect(late.list(ofDistrict, { unitId, limit: 5 })).rejects.toMatchObject(refusal);
    }
    const stranger = chair(await reportWorld(spec.owner));
    await expect(report.read(stranger, seen)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of a past period stays as it was when a unit moves away later', async () => {
    await spec.freeze('2024-08-20T03:00:00Z');
    const world = await reportWorld(spec.owner);
    const [, district = '' as UnitId, other = '' as UnitId, commune = '' as UnitId] = world.units;
    await writeDuties(spec.owner, world, fc.sample(someDuty(world.units), { seed: 5, numRuns: 200 }));
    const of = (unitId: UnitId, period: string) => report.read(chair(world), { unitId, period });
    const [march, august] = [await of(district, '2024-03'), await of(district, '2024-08')];
    await spec.owner.query(
      `update unit_closure set valid_to = '2024-07-31' where tenant_id = $1 and unit_id = $2 and ancestor_id = $3`,
      [world.tenantId, commune, district],
    );
    await spec.owner.query(`insert into unit_closure values ($1, $2, $3, 1, '2024-08-01', null)`, [
      world.tenantId,
      other,
      commune,
    ]);
    expect(await of(district, '2024-03')).toEqual({ ...march, asOf: expect.any(String) });
    const left = await of(district, '2024-08');
    expect(left.rows).toHaveLength(august.rows.length - 1);
    expect(left.total.total).toBeLessThan(august.total.total);
  });

  it('counts nothing twice where it is folded while commands go on', async () => {
    const world = await reportWorld(spec.owner);
    const duties = fc.sample(someDuty(world.units), { seed: 11, numRuns: 300 });
    const batches = Array.from({ length: 30 }, (_, index) => duties.slice(index * 10, index * 10 + 10));
    let writing = true;
    const folding = [fold, fold].map(async (again) => {
      while (writing) await again();
    });
    await Promise.all(batches.map((batch) => writeDuties(spec.owner, world, batch)));
    writing = false;
    await Promise.all(folding);
    const [unitId = '' as UnitId] = world.units;
    const { total } = await report.read(chair(world), { unitId, period: '2024' });
    const wanted = duties.filter((duty) => duty.state !== 'CANCELLED' && lies(duty, '2024'));
    expect(total.total).toBe(wanted.length);
  });

  it('has duties by id in the order of the ids', async () => {
    const world = await reportWorld(spec.owner);
    const duties = fc.sample(someDuty(world.units), { seed: 2, numRuns: 5 });
    await writeDuties(spec.owner, world, duties);
    const ids: DutyId[] = duties.map(({ id }) => id).toReversed();
    const found = await new DutyQueries(database, new OfficialCalendars()).ofIds(world.tenantId, ids);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});
