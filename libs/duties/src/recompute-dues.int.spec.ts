import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { calendarId } from '#libs/calendar-publishing/src/calendar-stream.js';
import { OpenOverlay } from '#libs/calendar-publishing/src/open-overlay.js';
import { as } from '../../../test/support/journey.js';
import { ChangingCalendar, onDay, specialDay } from '../../../test/support/changing-calendar.js';
import { dutyRow } from '../../../test/support/due-world.js';
import { rung } from '../../../test/support/rung.js';
import { TestDatabase } from '../../../test/support/test-database.js';

describe('duties after a calendar changed', () => {
  let spec: TestDatabase;
  let world: ChangingCalendar;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    world = await ChangingCalendar.create(spec);
  });
  afterAll(async () => {
    await world.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.freeze('2024-03-01T02:00:00Z');
    await world.found();
  });

  const recomputed = () => world.count('events', "type = 'DueRecomputed'");
  const planned = () => world.count('reminders', "state = 'PLANNED'");
  const told = async () => {
    const { rows } = await spec.owner.query(
      `select person_id, values -> 'count' as count, jsonb_array_length(values -> 'moves') as named from notices
       where tenant_id = $1 and class = 'CALENDAR' order by person_id`,
      [world.small.tenantId],
    );
    return rows;
  };

  it('move off a day that is worked no more, keep their original date, and say by which version', async () => {
    const [before, on, after] = await world.owe(
      onDay('2024-05-02'),
      onDay('2024-05-03'),
      onDay('2024-05-06'),
    );
    await world.relayed();
    await world.publish(
      specialDay('2024-05-03', 'SWAPPED_OFF', 'Nghỉ hoán đổi'),
      specialDay('2024-05-11', 'WORKING_SATURDAY', 'Làm bù'),
    );
    await world.relayed();
    const [one] = await world.started();
    expect(one?.input).toMatchObject({ number: 2, from: '2024-05-03', to: '2024-05-11', units: null });
    if (!before || !on || !after) throw new Error('nothing was opened');
    expect(await world.run()).toBe(1);
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
    await world.owe(onDay('2024-04-25'), {
      rule: 'WORKING_DAYS_AFTER',
      from: localDate('2024-04-22'),
      days: 10,
    });
    await world.relayed();
    await world.publish(specialDay('2024-04-25', 'SWAPPED_OFF', 'Nghỉ'));
    await world.relayed();
    await world.relayed();
    expect(await world.started()).toHaveLength(1);
    expect(await world.run()).toBe(2);
    const [events, lines] = [await recomputed(), await planned()];
    expect(await world.run()).toBe(0);
    await world.relayed();
    expect([await recomputed(), await planned()]).toEqual([events, lines]);
    expect(events).toBe(2);
    // Who owes both and to whom both are owed.
    const { head, chair } = world.small;
    const once = [head, chair].map(({ personId }) => ({ person_id: personId, count: 2, named: 2 }));
    expect(await told()).toEqual(expect.arrayContaining(once));
    expect(await told()).toHaveLength(2);
    // Each step of the ladder once for each day: what stands is about the new days alone.
    expect(
      await world.count(
        'reminders r',
        `state = 'PLANNED' and not exists (
           select from duties d where d.tenant_id = r.tenant_id and d.id = r.duty_id and d.due_on = r.due_on)`,
      ),
    ).toBe(0);
  });

  it('have their steps moved, however far off a ladder puts them', async () => {
    await spec.owner.query(
      `insert into ladders (tenant_id, id, version, kind, scope, number, rungs, most_extensions, withdrawn, published_at, published_by)
       values ($1, gen_random_uuid(), 1, 'ITEM', 'TENANT', 1, $2, 1, false, now(), $3)`,
      [
        world.small.tenantId,
        JSON.stringify([rung('FAR', 60, { repeat: { every: 20, times: 2 } }), rung('BEFORE-70', -70)]),
        world.small.administrator.personId,
      ],
    );
    await world.owe(onDay('2024-05-03'), onDay('2025-01-02'));
    await world.relayed();
    const moments = async () => {
      const { rows } = await spec.owner.query<{ line: string }>(
        `select concat_ws(' ', rung, due_on, (remind_at at time zone 'Asia/Ho_Chi_Minh')::date) as line from reminders
         where tenant_id = $1 and state = 'PLANNED' and remind_at between '2024-09-01' and '2024-11-01' order by remind_at, rung`,
        [world.small.tenantId],
      );
      return rows.map(({ line }) => line);
    };
    expect(await moments()).toEqual(['FAR.3 2024-05-03 2024-09-23', 'BEFORE-70 2025-01-02 2024-09-25']);
    await world.publish(
      specialDay('2024-09-20', 'SWAPPED_OFF', 'Nghỉ hoán đổi'),
      specialDay('2024-09-26', 'SWAPPED_OFF', 'Nghỉ hoán đổi'),
    );
    await world.relayed();
    await world.run();
    expect(await moments()).toEqual(['BEFORE-70 2025-01-02 2024-09-24', 'FAR.3 2024-05-03 2024-09-24']);
  });

  it('move with the calendar of their unit, though it was abolished meanwhile', async () => {
    const { tenantId, district, commune, administrator } = world.small;
    const [id] = await world.owe(onDay('2024-05-03'));
    if (!id) throw new Error('nothing was opened');
    await world.relayed();
    for (const table of ['unit_closure', 'unit_versions'])
      await spec.owner.query(
        `update ${table} set valid_to = '2024-02-29' where tenant_id = $1 and unit_id = $2`,
        [tenantId, commune],
      );
    const place = { scope: 'UNIT', unitId: district } as const;
    const overlay = calendarId(tenantId, { ...place, level: null });
    await as(administrator, () =>
      world.works.commands.execute(new OpenOverlay(place, 'Lịch huyện', 'Công điện 1', '')),
    );
    await world.publishIn(overlay, specialDay('2024-05-03', 'LOCAL_OFF', 'Bão'));
    await world.relayed();
    expect(await world.run()).toBe(1);
    expect(await dutyRow(spec.owner, id)).toMatchObject({ due_on: '2024-05-04' });
  });

  it('that are closed stay as they were', async () => {
    const [id] = await world.owe(onDay('2024-05-03'));
    await spec.owner.query("update duties set state = 'DONE', closed_at = business_now() where id = $1", [
      id,
    ]);
    await world.publish(specialDay('2024-05-03', 'SWAPPED_OFF', 'Nghỉ'));
    await world.relayed();
    if (!id) throw new Error('nothing was opened');
    expect(await world.run()).toBe(0);
    expect(await dutyRow(spec.owner, id)).toMatchObject({ due_on: '2024-05-03', moved_due_on: null });
  });

  it.each([
    ['Tết', 'WORKING_DAYS_AFTER', '2025-01-20', 6, '2025-02-04', '2025-02-05', '2025-02-03'],
    ['the end of the year', 'WORKING_DAYS_AFTER', '2024-12-27', 3, '2025-01-02', '2025-01-03', '2024-12-31'],
    ['29 February', 'WORKING_DAYS_AFTER', '2024-02-26', 3, '2024-02-29', '2024-03-01', '2024-02-29'],
  ] as const)('move over %s', async (_, rule, from, days, due, moved, off) => {
    await spec.freeze(`${from}T02:00:00Z`);
    const [id] = await world.owe({ rule, from: localDate(from), days });
    if (!id) throw new Error('nothing was opened');
    expect(await dutyRow(spec.owner, id)).toMatchObject({ due_on: due });
    await world.publish(specialDay(off, 'SWAPPED_OFF', 'Nghỉ'));
    await world.relayed();
    expect(await world.run()).toBe(1);
    expect(await dutyRow(spec.owner, id)).toMatchObject({ due_on: moved, original_due_on: due });
  });
});
