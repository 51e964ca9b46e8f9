import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { findingStatus } from '#libs/contracts/src/http/findings.js';
import { planStatus } from '#libs/contracts/src/http/remediation-plans.js';
import { bucket } from '#libs/contracts/src/http/reports.js';
import { BucketDuties } from '#libs/duties/src/read-models/bucket-duties.js';
import { DutyQueries } from '#libs/duties/src/read-models/duty-queries.js';
import { StandingByUnit } from '#libs/duties/src/read-models/standing-by-unit.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { rebuildClosure } from '#libs/organization/src/read-models/unit-closure.js';
import type { Database } from '#libs/platform/src/database/database.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { SeenTree } from '#libs/platform/src/reading/seen-tree.js';
import { FindingQueries } from '#libs/remediation/src/read-models/finding-queries.js';
import { PlanQueries } from '#libs/remediation/src/read-models/plan-queries.js';
import { RemediationByUnit } from '#libs/remediation/src/read-models/remediation-by-unit.js';
import { newId } from '../../../../test/support/journey.js';
import { OfficialCalendars } from '../../../../test/support/official-calendars.js';
import {
  reportWorld,
  saidBy,
  someDuty,
  writeDuties,
  type ReportWorld,
} from '../../../../test/support/report-world.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { writeFindings, writePlans, type WrittenFinding } from '../../../../test/support/remediation-rows.js';
import { Overview } from './overview.js';

const NOW = '2024-08-20T03:00:00Z';
/** On that day a commune of the first district went over to the second. */
const MOVED_ON = '2024-06-01';
const LIMIT = 500;

describe('the overview of remediation', () => {
  let spec: TestDatabase;
  let overview: Overview;
  let findings: FindingQueries;
  let plans: PlanQueries;
  let duties: BucketDuties;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze(NOW);
    const database: Database = await spec.connect();
    findings = new FindingQueries(database);
    plans = new PlanQueries(database);
    duties = new BucketDuties(database, new DutyQueries(database, new OfficialCalendars()));
    const standing = new StandingByUnit(database);
    overview = new Overview(database, new SeenTree(database), standing, new RemediationByUnit(database));
  });
  afterAll(() => spec.drop());

  const reader = ({ tenantId, person, units }: ReportWorld, over: number): Reader => ({
    actor: {
      tenantId,
      personId: person,
      onBehalfOf: null,
      grants: [{ function: 'ASSIGNER', unit: units[over] ?? newId<'unit'>() }],
    },
    today: localDate('2024-08-20'),
  });

  async function reorganised(): Promise<ReportWorld> {
    const world = await reportWorld(spec.owner);
    const { tenantId, units } = world;
    await spec.owner.query(
      'update unit_versions set valid_to = $3::date - 1 where tenant_id = $1 and unit_id = $2',
      [tenantId, units[3], MOVED_ON],
    );
    await spec.owner.query(
      `insert into unit_versions (tenant_id, unit_id, valid_from, name, level, parent_id) values ($1, $2, $3, 'Đơn vị 3', 'x', $4)`,
      [tenantId, units[3], MOVED_ON, units[2]],
    );
    await rebuildClosure({ query: (text, values) => spec.owner.query(text, values) }, tenantId);
    return world;
  }

  const day = fc.constantFrom('2024-02-01', '2024-05-31', MOVED_ON, '2024-07-10');
  const place = fc.integer({ min: 0, max: 6 });
  const scenes = fc.record({
    findings: fc.array(
      fc.record({
        place,
        day,
        status: fc.constantFrom(...findingStatus.options),
        repeated: fc.boolean(),
        his: fc.boolean(),
      }),
      { maxLength: 60 },
    ),
    plans: fc.array(fc.record({ place, day, status: fc.constantFrom(...planStatus.options) }), {
      maxLength: 40,
    }),
    lines: fc.array(fc.nat(), { maxLength: 40 }),
    over: fc.constantFrom(0, 0, 1, 2),
  });

  it(
    'adds up from below, and every number opens to as many records',
    () =>
      fc.assert(
        fc.asyncProperty(scenes, async (scene) => {
          const world = await reorganised();
          const written = scene.findings.map(({ place: at, his, ...one }): WrittenFinding => ({
            ...one,
            unit: world.units[at] ?? '',
            answerer: his ? world.person : newId<'person'>(),
          }));
          await writeFindings(spec.owner, world, written);
          await writePlans(
            spec.owner,
            world,
            scene.plans.map(({ place: at, ...one }) => ({ ...one, unit: world.units[at] ?? '' })),
          );
          const lines = scene.lines
            .flatMap((seed) => fc.sample(someDuty(world.units), { seed, numRuns: 1 }))
            .map((duty) => saidBy(instant(NOW))({ ...duty, kind: 'LINE' }));
          await writeDuties(spec.owner, world, lines);

          const who = reader(world, scene.over);
          const top = await overview.read(who, undefined);
          expect(top.unit.id).toBe(world.units[scene.over]);
          for (const row of top.rows) {
            const unitId = row.unit.id;
            const { own } = row;
            if (!own) {
              const below = await overview.read(who, unitId);
              expect(below.total).toEqual(row.counts);
              expect(below.above.map(({ id }) => id)).toContain(top.unit.id);
            }
            const only = own ? ({ own: 'true' } as const) : {};
            for (const status of findingStatus.options) {
              const { items } = await findings.list(who, { unitId, ...only, status, limit: LIMIT });
              expect(items).toHaveLength(row.counts.findings[status]);
            }
            const back = await findings.list(who, { unitId, ...only, repeated: 'true', limit: LIMIT });
            expect(back.items).toHaveLength(row.counts.repeated);
            for (const status of planStatus.options) {
              const { items } = await plans.list(who, { unitId, ...only, status, limit: LIMIT });
              expect(items).toHaveLength(row.counts.plans[status]);
            }
            const { doneOnTime, doneLate, openInTerm, openOverdue, noDeadline } = row.counts.lines;
            const numbers = [doneOnTime, doneLate, openInTerm, openOverdue, noDeadline];
            for (const [index, one] of bucket.options.entries()) {
              const asked = {
                unitId,
                own: own ? 'true' : 'false',
                kind: 'LINE',
                bucket: one,
                limit: LIMIT,
              } as const;
              expect((await duties.list(who.actor, asked)).items).toHaveLength(numbers[index] ?? -1);
            }
          }
        }),
        { numRuns: 8 },
      ),
    120_000,
  );

  it('says the next day on which a line is due that nobody said to be done', async () => {
    const world = await reportWorld(spec.owner);
    const [due] = fc.sample(someDuty(world.units), 1);
    if (!due) throw new Error('there is no duty');
    const open = (on: string, submittedAt: string | null = null) => {
      const at = instant(`${on}T10:00:00Z`);
      const whole = {
        kind: 'LINE',
        state: 'OPEN',
        closedAt: null,
        dueOn: localDate(on),
        dueAt: at,
        originalDueAt: at,
      } as const;
      const submitted = submittedAt === null ? null : instant(submittedAt);
      return {
        ...due,
        ...whole,
        id: newId<'duty'>(),
        unit: world.units[3] ?? due.unit,
        submittedAt: submitted,
      };
    };
    await writeDuties(spec.owner, world, [
      open('2024-08-19'),
      open('2024-08-22', '2024-08-15T00:00:00Z'),
      open('2024-09-02'),
      open('2024-10-01'),
    ]);
    const { rows, total } = await overview.read(reader(world, 0), undefined);
    expect(rows.map(({ counts }) => counts.nextDue)).toEqual([null, '2024-09-02', null]);
    expect(total).toMatchObject({ nextDue: '2024-09-02', lines: { openOverdue: 1, openInTerm: 3 } });
  });

  it('is closed to whoever holds no function over the unit or above it', async () => {
    const world = await reportWorld(spec.owner);
    const other = await reportWorld(spec.owner);
    const ask = (over: number, at: number) => overview.read(reader(world, over), world.units[at]);
    await expect(ask(1, 0)).rejects.toThrow(RuleBroken);
    await expect(ask(1, 2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask(1, 5)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await ask(1, 3)).above.map(({ id }) => id)).toEqual([world.units[1]]);
    await expect(overview.read(reader(other, 0), world.units[0])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(overview.read(reader(other, 9), undefined)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
