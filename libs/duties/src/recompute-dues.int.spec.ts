import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { Term } from '#libs/calendar/src/term.js';
import type { CalendarDay } from '#libs/calendar/src/working-calendar.js';
import { calendarId } from '#libs/calendar-publishing/src/calendar-stream.js';
import { ChangeCalendar } from '#libs/calendar-publishing/src/change-calendar.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { PostgresWorkingCalendars } from '#libs/calendar-publishing/src/postgres-working-calendars.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { RelayMetrics } from '#libs/platform/src/relay/relay-metrics.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { dutyRow, oweByTerms } from '../../../test/support/due-world.js';
import { as } from '../../../test/support/journey.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../test/support/small-district.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingOrganization, type WorkingOrganization } from '../../../test/support/working-organization.js';
import { PlanLedgers } from './plan-ledgers.js';
import { PlanReminders } from './plan-reminders.js';
import { RecomputeDues } from './recompute-dues.js';
import { RecomputeDuesProcess, type RecomputeInput } from './recompute-dues.process.js';
import { startRecompute } from './start-recompute.js';
import { TellOfCalendar } from './tell-of-calendar.js';

const day = (date: string, kind: CalendarDay['kind'], label: string) => ({
  date: localDate(date),
  day: { date: localDate(date), kind, label, source: 'Công văn 1/UBND' },
});
const onDay = (on: string): Term => ({ rule: 'ON_DAY', day: localDate(on) });

describe('duties after a calendar changed', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let relay: RelayDatabase;
  let small: SmallDistrict;
  let dues: RecomputeDues;
  let process: RecomputeDuesProcess;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    relay = await RelayDatabase.connect({ DATABASE_URL: spec.url });
  });
  afterAll(async () => {
    await relay.close();
    await works.module.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.freeze('2024-03-01T02:00:00Z');
    small = await foundSmallDistrict(works);
    const calendars = works.module.get(WorkingCalendars);
    const { database, clock } = works;
    dues = new RecomputeDues(database, store(), calendars, new PlanLedgers(calendars), clock);
    process = new RecomputeDuesProcess(dues, new TellOfCalendar(database));
  });

  const store = () => works.module.get(EventStore);
  const own = () => calendarId(small.tenantId, { scope: 'TENANT', unitId: small.district, level: null });
  const owe = (...terms: Term[]): Promise<DutyId[]> =>
    oweByTerms(
      store(),
      terms.map((term) => ({
        tenantId: small.tenantId,
        owner: small.head.personId,
        unit: small.commune,
        term,
      })),
    );
  const publish = async (...days: ReturnType<typeof day>[]): Promise<void> => {
    await as(small.administrator, () =>
      works.commands.execute(new ChangeCalendar(own(), { document: 'Công văn 1/UBND', note: '', days })),
    );
    await works.module.get(PostgresWorkingCalendars).current(small.tenantId);
  };
  const relayed = () =>
    new Relay(
      relay,
      [new PlanReminders(new PlanLedgers(works.module.get(WorkingCalendars))), startRecompute],
      { wakeUp: async () => undefined },
      new RelayMetrics(),
    ).catchUp();
  const started = async () => {
    const { rows } = await spec.owner.query<{ id: string; input: RecomputeInput }>(
      'select id, input from processes where tenant_id = $1',
      [small.tenantId],
    );
    return rows;
  };
  /** Takes the process from a cursor to its end, as a worker does. */
  const run = async (input: RecomputeInput, from: string | null = null) => {
    let cursor = from;
    let done = 0;
    do {
      const process_ = { tenantId: small.tenantId, input, cursor, correlationId: small.tenantId } as never;
      const step = await as({ tenantId: small.tenantId }, () => process.step(process_));
      cursor = step.cursor;
      done += step.done;
    } while (cursor !== null);
    return done;
  };
  const count = async (sql: string): Promise<number> =>
    (await spec.owner.query<{ count: number }>(`select count(*)::int from ${sql}`, [small.tenantId])).rows[0]
      ?.count ?? 0;

  it('move off a day that is worked no more, keep their original date, and say by which version', async () => {
    const [before, on, after] = await owe(onDay('2024-05-02'), onDay('2024-05-03'), onDay('2024-05-06'));
    await relayed();
    await publish(
      day('2024-05-03', 'SWAPPED_OFF', 'Nghỉ hoán đổi'),
      day('2024-05-11', 'WORKING_SATURDAY', 'Làm bù'),
    );
    await relayed();
    const [one] = await started();
    expect(one?.input).toMatchObject({ number: 2, from: '2024-05-03', to: '2024-05-11', units: null });
    if (!one || !before || !on || !after) throw new Error('nothing was started');
    expect(await run(one.input)).toBe(1);
    expect(await dutyRow(spec.owner, before)).toMatchObject({ due_on: '2024-05-02', moved_due_on: null });
    expect(await dutyRow(spec.owner, on)).toEqual({
      state: 'OPEN',
      due_on: '2024-05-04',
      original_due_on: '2024-05-03',
      moved_due_on: '2024-05-04',
      version: 'VN-2024-2027.2',
    });
    expect(await dutyRow(spec.owner, after)).toMatchObject({ due_on: '2024-05-06', moved_due_on: null });
  });

  it('are moved once and told once, however often the process is run', async () => {
    await owe(onDay('2024-04-25'), { rule: 'WORKING_DAYS_AFTER', from: localDate('2024-04-22'), days: 10 });
    await relayed();
    await publish(day('2024-04-25', 'SWAPPED_OFF', 'Nghỉ'));
    await relayed();
    await relayed();
    const all = await started();
    expect(all).toHaveLength(1);
    const input = all[0]?.input;
    if (!input) throw new Error('nothing was started');
    expect(await run(input)).toBe(2);
    const moved = "events where tenant_id = $1 and type = 'DueRecomputed'";
    const lines = "reminders where tenant_id = $1 and state = 'PLANNED'";
    const [events, planned] = [await count(moved), await count(lines)];
    expect(await run(input)).toBe(0);
    await relayed();
    expect([await count(moved), await count(lines)]).toEqual([events, planned]);
    expect(events).toBe(2);
    const { rows } = await spec.owner.query(
      "select person_id, values -> 'count' as count, jsonb_array_length(values -> 'moves') as named from notices where tenant_id = $1 and class = 'CALENDAR'",
      [small.tenantId],
    );
    expect(rows).toEqual([{ person_id: small.head.personId, count: 2, named: 2 }]);
    // Each step of the ladder once for each day: what stands is about the new days alone.
    expect(
      await count(
        `reminders r join duties d on d.tenant_id = r.tenant_id and d.id = r.duty_id
         where r.tenant_id = $1 and r.state = 'PLANNED' and r.due_on <> d.due_on`,
      ),
    ).toBe(0);
  });

  it('that are closed stay as they were', async () => {
    const [id] = await owe(onDay('2024-05-03'));
    await spec.owner.query("update duties set state = 'DONE', closed_at = business_now() where id = $1", [
      id,
    ]);
    await publish(day('2024-05-03', 'SWAPPED_OFF', 'Nghỉ'));
    await relayed();
    const [one] = await started();
    if (!one || !id) throw new Error('nothing was started');
    expect(await run(one.input)).toBe(0);
    expect(await dutyRow(spec.owner, id)).toMatchObject({ due_on: '2024-05-03', moved_due_on: null });
  });

  it.each([
    ['Tết', 'WORKING_DAYS_AFTER', '2025-01-20', 6, '2025-02-04', '2025-02-05', '2025-02-03'],
    ['the end of the year', 'WORKING_DAYS_AFTER', '2024-12-27', 3, '2025-01-02', '2025-01-03', '2024-12-31'],
    ['29 February', 'WORKING_DAYS_AFTER', '2024-02-26', 3, '2024-02-29', '2024-03-01', '2024-02-29'],
  ] as const)('move over %s', async (_, rule, from, days, due, moved, off) => {
    await spec.freeze(`${from}T02:00:00Z`);
    const [id] = await owe({ rule, from: localDate(from), days });
    if (!id) throw new Error('nothing was opened');
    expect(await dutyRow(spec.owner, id)).toMatchObject({ due_on: due });
    await publish(day(off, 'SWAPPED_OFF', 'Nghỉ'));
    await relayed();
    const [one] = await started();
    if (!one) throw new Error('nothing was started');
    expect(await run(one.input)).toBe(1);
    expect(await dutyRow(spec.owner, id)).toMatchObject({ due_on: moved, original_due_on: due });
  });
});
