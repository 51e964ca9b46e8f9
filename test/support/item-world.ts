import fc from 'fast-check';
import type { Pool } from 'pg';
import { addDays, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { endOfDay, instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { RollUp } from '#libs/commitments/src/domain/indicator.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { dutyIdOf } from '#libs/platform/src/event-store/duty-id.js';
import { newId } from './journey.js';
import { personCalled } from './pledges.js';
import { reportWorld, type ReportWorld } from './report-world.js';

/** An item at work with its duty, as the rows have it; people and units by their places in the world. */
export interface WorldItem {
  readonly itemId: string;
  readonly side: 'SIGNATORY' | 'ASSIGNER';
  readonly task: string;
  readonly person: number;
  readonly status: 'NOT_STARTED' | 'IN_PROGRESS' | 'AWAITING_CONFIRMATION' | 'REWORK' | 'COMPLETED';
  readonly health: 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | null;
  readonly dueOn: LocalDate | null;
  readonly claimedOn: LocalDate;
  readonly evidence: number;
  readonly cause: 'STATED' | 'CONFIRMED' | 'REFUSED' | null;
  readonly indicator: {
    readonly code: string;
    readonly direction: 'AT_LEAST' | 'AT_MOST';
    readonly target: number;
    readonly rollUp: RollUp | null;
    readonly reading: number | null;
    readonly readingOn: LocalDate;
  } | null;
}

export interface WorldCommitment {
  readonly id: string;
  readonly unit: number;
  /** The unit that promised it, where that was merged into `unit`. */
  readonly promisedBy: number | null;
  readonly signatory: number;
  readonly assigner: number;
  readonly year: number;
  readonly inForce: boolean;
  readonly items: readonly WorldItem[];
}

export interface ItemWorld extends ReportWorld {
  readonly people: readonly PersonId[];
}

/** A province, two districts, four communes, and four people who may be anybody's party. */
export async function itemWorld(owner: Pool): Promise<ItemWorld> {
  const world = await reportWorld(owner);
  const named = ['An', 'Bình', 'Chi'].map((name) => personCalled(owner, world.tenantId, name));
  return { ...world, people: [world.person, ...(await Promise.all(named))] };
}

/** Around the first of March, so that it matters which side of a moment a day lies on. */
const day = fc.integer({ min: -5, max: 9 }).map((days) => addDays(localDate('2024-03-01'), days));
const tasks = ['Giải quyết ĐÚNG HẠN hồ sơ', 'Số hóa 100 % hồ sơ_cũ', 'Giải ngân vốn đầu tư công'];

const indicator = fc.record({
  code: fc.constantFrom('CT1', 'CT2'),
  direction: fc.constantFrom('AT_LEAST' as const, 'AT_MOST' as const),
  target: fc.integer({ min: 0, max: 5 }),
  rollUp: fc.option(fc.constantFrom<RollUp>('SUM', 'AVERAGE', 'LOWEST', 'HIGHEST'), { freq: 2 }),
  reading: fc.option(fc.integer({ min: 0, max: 5 })),
  readingOn: day,
});

const someItem: fc.Arbitrary<WorldItem> = fc
  .record({
    side: fc.constantFrom('SIGNATORY' as const, 'SIGNATORY' as const, 'ASSIGNER' as const),
    task: fc.constantFrom(...tasks),
    person: fc.integer({ min: 0, max: 3 }),
    status: fc.constantFrom(
      'NOT_STARTED' as const,
      'IN_PROGRESS' as const,
      'AWAITING_CONFIRMATION' as const,
      'REWORK' as const,
      'COMPLETED' as const,
    ),
    health: fc.option(fc.constantFrom('ON_TRACK' as const, 'AT_RISK' as const, 'OFF_TRACK' as const)),
    dueOn: fc.option(day, { freq: 1 }),
    claimedOn: day,
    evidence: fc.integer({ min: 0, max: 1 }),
    cause: fc.option(fc.constantFrom('STATED' as const, 'CONFIRMED' as const, 'REFUSED' as const), {
      freq: 1,
    }),
    indicator: fc.option(indicator, { freq: 3 }),
  })
  .map((item) => ({
    ...item,
    itemId: newId(),
    // Of what is made of others nobody reports a reading.
    indicator: item.indicator && {
      ...item.indicator,
      reading: item.indicator.rollUp ? null : item.indicator.reading,
    },
  }));

export const someCommitments: fc.Arbitrary<WorldCommitment[]> = fc.array(
  fc
    .record({
      unit: fc.integer({ min: 0, max: 6 }),
      promisedBy: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 1 }),
      signatory: fc.integer({ min: 0, max: 3 }),
      assigner: fc.integer({ min: 0, max: 3 }),
      year: fc.constantFrom(2024, 2024, 2024, 2024, 2025),
      inForce: fc.constantFrom(true, true, true, false),
      items: fc.array(someItem, { minLength: 1, maxLength: 3 }),
    })
    .map((one) => ({ id: newId(), ...one })),
  { minLength: 3, maxLength: 14, size: 'max' },
);

export const dutyOf = ({ tenantId }: ItemWorld, { id }: WorldCommitment, { itemId }: WorldItem): string =>
  dutyIdOf(tenantId, id, { kind: 'ITEM', item: itemId, occurrence: 1 });

/** When an item's duty is due, was said to be done, and was done. */
export function timesOf({
  status,
  dueOn,
  claimedOn,
}: WorldItem): Record<'dueAt' | 'submittedAt' | 'closedAt', Instant | null> {
  const claimed = instant(`${claimedOn}T08:00:00+07:00`);
  return {
    dueAt: dueOn && endOfDay(dueOn),
    submittedAt: status === 'AWAITING_CONFIRMATION' ? claimed : null,
    closedAt: status === 'COMPLETED' ? claimed : null,
  };
}

/** Who has to confirm what `item` says to be done. */
export const confirmerOf = ({ signatory, assigner }: WorldCommitment, { side }: WorldItem): number =>
  side === 'SIGNATORY' ? assigner : signatory;

/** The unit that promised it. */
export const promiserOf = ({ unit, promisedBy }: WorldCommitment): number => promisedBy ?? unit;

/** Writes them in the rows in which the event store leaves them. */
export async function writeItems(
  owner: Pool,
  world: ItemWorld,
  commitments: readonly WorldCommitment[],
): Promise<void> {
  const { tenantId, units, people } = world;
  const rows = commitments.map((one) => ({
    id: one.id,
    year: one.year,
    status: one.inForce ? 'IN_FORCE' : 'SUPERSEDED',
    unit: units[one.unit],
    signatory: people[one.signatory],
    assigner: people[one.assigner],
  }));
  await owner.query(
    `insert into commitments (tenant_id, id, version, status, year, title, unit_id, signatory_id, assigner_id, item_count, issued_at)
     select $1, id, 1, status, year, 'Cam kết', unit, signatory, assigner, 1, '2024-01-10T02:00:00Z'
     from json_to_recordset($2) as c (id uuid, year int, status text, unit uuid, signatory uuid, assigner uuid)`,
    [tenantId, JSON.stringify(rows)],
  );
  const items = commitments.flatMap((one) =>
    one.items.map((item) => ({
      ...item,
      ...item.indicator,
      ...timesOf(item),
      commitment: one.id,
      unit: units[one.unit],
      promisedBy: units[promiserOf(one)],
      year: one.year,
      inForce: one.inForce,
      person: people[item.person],
      confirmer: people[confirmerOf(one, item)],
      state: item.status === 'COMPLETED' ? 'DONE' : 'OPEN',
      duty: dutyOf(world, one, item),
    })),
  );
  const read = `json_to_recordset($2) as i ("itemId" uuid, side text, task text, person uuid, status text, health text, "dueOn" date,
    evidence int, cause text, code text, direction text, target numeric, "rollUp" text, reading numeric, "readingOn" date, "dueAt" timestamptz,
    "submittedAt" timestamptz, "closedAt" timestamptz, commitment uuid, unit uuid, "promisedBy" uuid, year int, "inForce" boolean, confirmer uuid,
    state text, duty uuid)`;
  await owner.query(
    `insert into commitment_items (tenant_id, commitment_id, item_id, position, unit_id, promised_unit_id, year, in_force, side, task, product, person_id,
       status, percent, health, evidence_count, cause, open_subtasks, indicator_code, indicator_unit, direction, target, roll_up, reading,
       reading_on)
     select $1, commitment, "itemId", 0, unit, "promisedBy", year, "inForce", side, task, 'Báo cáo', person, status, 0, health, evidence, cause, 0, code,
       case when code is not null then '%' end, direction, target, "rollUp", reading, case when reading is not null then "readingOn" end
     from ${read}`,
    [tenantId, JSON.stringify(items)],
  );
  const opened = (columns: string, where: string): Promise<unknown> =>
    owner.query(
      `insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
         due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, opened_at, submitted_at, closed_at, correlation_id)
       select $1, ${columns}, '2024-01-10T02:00:00Z', "submittedAt", "closedAt", gen_random_uuid() from ${read} where ${where}`,
      [tenantId, JSON.stringify(items)],
    );
  await opened(
    `duty, 'ITEM', 'commitment', commitment, "itemId"::text, 1, person, confirmer, unit, task, state,
     case when "dueOn" is null then 'BY_ROADMAP' else 'DATE' end, "dueAt", "dueOn", 1, '{}'`,
    'true',
  );
  await opened(
    `gen_random_uuid(), 'CONFIRM', 'commitment', commitment, "itemId"::text, 1, confirmer, person, unit, task, 'OPEN', 'DATE',
     '2024-03-05T10:00:00Z', '2024-03-05', 1, '{}'`,
    `status = 'AWAITING_CONFIRMATION'`,
  );
}
