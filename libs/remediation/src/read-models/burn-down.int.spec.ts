import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { Database } from '#libs/platform/src/database/database.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { newId } from '../../../../test/support/journey.js';
import { reportWorld, type ReportWorld } from '../../../../test/support/report-world.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { BurnDownQueries } from './burn-down-queries.js';

interface Span {
  readonly from: string;
  readonly due: string | null;
  readonly until?: string;
  readonly settled?: string;
}

/** What a day's first approval, at nine o'clock in the morning, is written as. */
const at = (day: string): string => `${day}T09:00:00+07:00`;

describe('the burn-down of a unit', () => {
  let spec: TestDatabase;
  let database: Database;
  let world: ReportWorld;
  let burnDown: BurnDownQueries;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await spec.connect();
    burnDown = new BurnDownQueries(database);
    world = await reportWorld(spec.owner);
  });
  afterAll(() => spec.drop());

  const reader = (over: number): Reader => ({
    actor: {
      tenantId: world.tenantId,
      personId: world.person,
      onBehalfOf: null,
      grants: [{ function: 'INSPECTOR', unit: world.units[over] ?? newId<'unit'>() }],
    },
    today: localDate('2024-03-09'),
  });

  /** A line with its spans, its duty, and the dates that it was given beside its plan. */
  async function write(
    unit: number,
    spans: readonly Span[],
    moves: readonly { on: string; due: string }[] = [],
  ) {
    const [planId, lineId, dutyId] = [newId(), newId(), newId()];
    const { tenantId, units, person } = world;
    for (const [index, { from, due, until, settled }] of spans.entries())
      await spec.owner.query(
        `insert into plan_line_spans (tenant_id, plan_id, span, line_id, unit_id, from_at, due_on, until_at, settled_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          tenantId,
          planId,
          `${lineId}/${index + 1}`,
          lineId,
          units[unit],
          at(from),
          due,
          until ? at(until) : null,
          settled ? at(settled) : null,
        ],
      );
    await spec.owner.query(
      `insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
         due_kind, stated_version, stated_explanation, opened_at, correlation_id)
       values ($1, $2, 'LINE', 'remediation-plan', $3, $4, 1, $5, $5, $6, 'Việc', 'OPEN', 'DATE', 1, '{}', now(), gen_random_uuid())`,
      [tenantId, dutyId, planId, lineId, person, units[unit]],
    );
    for (const [index, { on, due }] of moves.entries())
      await spec.owner.query(
        `insert into events (tenant_id, stream_type, stream_id, version, event_id, type, schema_version, actor_id, correlation_id, data,
           leaf_hash, happened_at, recorded_at)
         values ($1, 'duty', $2, $3, gen_random_uuid(), 'ExtensionGranted', 1, $4, gen_random_uuid(), $5, '\\x00', $6, $6)`,
        [tenantId, dutyId, index + 1, person, JSON.stringify({ due: { on: due } }), at(on)],
      );
  }
  const read = async (over: number, unit: number, period: { from?: string; to?: string } = {}) => {
    const unitId = world.units[unit] ?? '';
    const { points } = await burnDown.read(reader(over), { unitId, ...period });
    return points.map(({ on, open, planned }) => [on.slice(5), open, planned]);
  };

  it('follows verified, extended, shortened, dropped and dateless lines day by day', async () => {
    // Verified two days before its date: open until then, expected until its date.
    await write(3, [{ from: '2024-03-01', due: '2024-03-06', settled: '2024-03-04' }]);
    // Late on the 4th, which the extension of the 3rd had moved to the 8th in time.
    await write(3, [{ from: '2024-03-01', due: '2024-03-04' }], [{ on: '2024-03-03', due: '2024-03-08' }]);
    // Its text was approved anew on the 5th with an earlier date, and that one passed.
    await write(4, [
      { from: '2024-03-02', due: '2024-03-10', until: '2024-03-05' },
      { from: '2024-03-05', due: '2024-03-07' },
    ]);
    // Left out by the text of the 5th.
    await write(4, [{ from: '2024-03-02', due: '2024-03-11', until: '2024-03-05' }]);
    // By the road map, without a day, verified on the 6th.
    await write(3, [{ from: '2024-03-03', due: null, settled: '2024-03-06' }]);
    // Of another district, and no business of this one.
    await write(5, [{ from: '2024-03-01', due: '2024-03-30' }]);
    expect(await read(1, 1, { to: '2024-03-11' })).toEqual([
      ['03-01', 2, 2],
      ['03-02', 4, 4],
      ['03-03', 5, 5],
      ['03-04', 4, 5],
      ['03-05', 3, 4],
      ['03-06', 2, 2],
      ['03-07', 2, 1],
      ['03-08', 2, 0],
      ['03-09', 2, 0],
      ['03-10', null, 0],
      ['03-11', null, 0],
    ]);
  });

  it('adds up from below, and begins and ends by itself', async () => {
    const province = await read(0, 0);
    const [first, second] = [await read(0, 1, { to: '2024-03-30' }), await read(0, 2, { to: '2024-03-30' })];
    expect(province.at(0)?.[0]).toBe('03-01');
    expect(province.at(-1)?.[0]).toBe('03-30');
    const sum = (one: unknown, other: unknown) => (one === null ? null : Number(one) + Number(other));
    expect(province).toEqual(
      first.map(([on, open, planned], index) => [
        on,
        sum(open ?? null, second[index]?.[1]),
        sum(planned, second[index]?.[2]),
      ]),
    );
  });

  it('says of a later period what was open when it began', async () => {
    expect(await read(0, 1, { from: '2024-03-08', to: '2024-03-09' })).toEqual([
      ['03-08', 2, 0],
      ['03-09', 2, 0],
    ]);
  });

  it('is empty where nothing was approved, and closed to whoever is of elsewhere', async () => {
    expect(await read(2, 6)).toEqual([]);
    await expect(read(1, 2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(read(3, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
