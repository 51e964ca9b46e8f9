import fc from 'fast-check';
import type { Pool } from 'pg';
import { addDays, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { endOfDay, instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Bucket } from '#libs/contracts/src/http/reports.js';
import type { DutyId, PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { rebuildClosure } from '#libs/organization/src/read-models/unit-closure.js';
import { newId } from './journey.js';
import { personCalled } from './pledges.js';

/** A duty as a report sees it. */
export interface ReportedDuty {
  readonly id: DutyId;
  readonly unit: UnitId;
  readonly kind: string;
  readonly state: 'OPEN' | 'DONE' | 'CANCELLED';
  readonly dueOn: LocalDate | null;
  readonly dueAt: Instant | null;
  readonly originalDueAt: Instant | null;
  readonly openedOn: LocalDate;
  readonly closedAt: Instant | null;
  /** When it was said to be done, while that waits for the answer. */
  readonly submittedAt: Instant | null;
}

/** A province, two districts and four communes that have stood for ever: parents by place. */
export const PARENTS = [null, 0, 0, 1, 1, 2, 2] as const;

export interface ReportWorld {
  readonly tenantId: TenantId;
  readonly units: readonly UnitId[];
  readonly person: PersonId;
}

/** Founds the province straight in its rows. */
export async function reportWorld(owner: Pool): Promise<ReportWorld> {
  const tenantId = newId<'tenant'>();
  const units = PARENTS.map(() => newId<'unit'>());
  const versions = units.map((unit, at) => {
    const parent = PARENTS[at] ?? null;
    return [tenantId, unit, `Đơn vị ${at}`, parent === null ? null : units[parent]];
  });
  for (const version of versions)
    await owner.query(
      `insert into unit_versions (tenant_id, unit_id, valid_from, name, level, parent_id)
       values ($1, $2, '2020-01-01', $3, 'x', $4)`,
      version,
    );
  await rebuildClosure({ query: (text, values) => owner.query(text, values) }, tenantId);
  return { tenantId, units, person: await personCalled(owner, tenantId, 'Lê Văn Tám') };
}

const YEAR = localDate('2024-01-01');
const day = fc.integer({ min: -20, max: 380 }).map((days) => addDays(YEAR, days));
const dueAt = (on: LocalDate, hour: boolean): Instant =>
  hour ? instant(`${on}T09:30:00+07:00`) : endOfDay(on);

/** A duty of some unit: open, done or cancelled, on a day or without one, moved from another day or not. */
export const someDuty = (units: readonly UnitId[]): fc.Arbitrary<ReportedDuty> =>
  fc
    .record({
      unit: fc.constantFrom(...units),
      kind: fc.constantFrom('SIGN', 'ITEM'),
      state: fc.constantFrom('OPEN', 'OPEN', 'DONE', 'DONE', 'CANCELLED'),
      due: fc.option(day, { freq: 5 }),
      moved: fc.option(day, { freq: 2 }),
      hour: fc.boolean(),
      openedOn: day,
      closedOn: day,
      atTheMoment: fc.boolean(),
      submittedOn: fc.option(day, { freq: 1 }),
    })
    .map(({ unit, kind, state, due, moved, hour, openedOn, closedOn, atTheMoment, submittedOn }) => {
      const at = due === null ? null : dueAt(due, hour);
      const closed = atTheMoment && at !== null ? at : instant(`${closedOn}T08:00:00+07:00`);
      return {
        id: newId<'duty'>(),
        unit,
        kind,
        state,
        openedOn,
        dueOn: due,
        dueAt: at,
        originalDueAt: due === null ? null : moved === null ? at : endOfDay(moved),
        closedAt: state === 'OPEN' ? null : closed,
        submittedAt: state === 'OPEN' && submittedOn ? instant(`${submittedOn}T08:00:00+07:00`) : null,
      } as const;
    });

/** Writes the duties in one statement, as the event store would; those that are there already are changed. */
export async function writeDuties(
  owner: Pool,
  { tenantId, person }: ReportWorld,
  duties: readonly ReportedDuty[],
): Promise<void> {
  const rows = duties.map((duty) => ({
    ...duty,
    openedAt: `${duty.openedOn}T08:00:00+07:00`,
  }));
  await owner.query(
    `insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
       due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, original_due_on, opened_at,
       submitted_at, closed_at, correlation_id)
     select $1, id, kind, 'commitment', gen_random_uuid(), '', 1, $2, $2, unit, 'Việc', state,
       case when "dueOn" is null then 'BY_ROADMAP' else 'DATE' end, "dueAt", "dueOn", 1, '{}', "originalDueAt", null, "openedAt",
       "submittedAt", "closedAt", gen_random_uuid()
     from json_to_recordset($3) as d (id uuid, unit uuid, kind text, state text, "dueAt" timestamptz, "dueOn" date,
       "originalDueAt" timestamptz, "openedAt" timestamptz, "closedAt" timestamptz,
       "submittedAt" timestamptz)
     on conflict (tenant_id, id) do update set state = excluded.state, stated_due_at = excluded.stated_due_at,
       stated_due_on = excluded.stated_due_on, closed_at = excluded.closed_at, submitted_at = excluded.submitted_at`,
    [tenantId, person, JSON.stringify(rows)],
  );
}

/** In which bucket a duty lies at a moment, said a second time in other words than the report's own. */
export function bucketOf(
  { state, dueAt: due, closedAt, submittedAt }: ReportedDuty,
  now: Instant,
): Bucket | undefined {
  if (state === 'CANCELLED') return undefined;
  if (due === null) return 'NO_DEADLINE';
  if (state === 'OPEN') return due <= (submittedAt ?? now) ? 'OPEN_OVERDUE' : 'OPEN_IN_TERM';
  return closedAt !== null && closedAt >= due ? 'DONE_LATE' : 'DONE_ON_TIME';
}

/** Nothing is said to be done before it is: what would be said later than a moment is not yet said then. */
export const saidBy =
  (now: Instant) =>
  (duty: ReportedDuty): ReportedDuty =>
    duty.submittedAt !== null && duty.submittedAt > now ? { ...duty, submittedAt: null } : duty;

/** Whether it is late against the date it was first due. */
export const lateByOriginal = (
  { state, dueAt: due, originalDueAt, closedAt, submittedAt }: ReportedDuty,
  now: Instant,
) =>
  state !== 'CANCELLED' &&
  due !== null &&
  (state === 'OPEN'
    ? (originalDueAt ?? due) <= (submittedAt ?? now)
    : (closedAt ?? '') >= (originalDueAt ?? due));
