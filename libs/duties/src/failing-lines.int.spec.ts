import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { DutyId } from '#libs/kernel/src/ids.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { DUE_AT, plantFollowUp } from '../../../test/support/due-reminders.js';
import { OfficialCalendars } from '../../../test/support/official-calendars.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../test/support/small-district.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingOrganization, type WorkingOrganization } from '../../../test/support/working-organization.js';
import { claimAgain, GROUP, MOST_ATTEMPTS } from './claimed-lines.js';
import { EscalateDuties } from './escalate-duties.js';
import { FireReminders } from './fire-reminders.js';
import { PrepareSteps } from './prepare-steps.js';

const OTHERS = 7;

describe('a line that can’t be taken', () => {
  let spec: TestDatabase;
  let working: WorkingOrganization;
  let relay: RelayDatabase;
  let small: SmallDistrict;
  /** What taking a line of this duty ends in. */
  let poison: { readonly duty: DutyId; readonly error: () => Error } | undefined;
  let batches: number[];

  class Poisoned extends PrepareSteps {
    override prepare(...[tenantId, lines, now]: Parameters<PrepareSteps['prepare']>) {
      batches.push(lines.length);
      if (lines.some(({ dutyId }) => dutyId === poison?.duty)) throw poison?.error() ?? new Error();
      return super.prepare(tenantId, lines, now);
    }
  }

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    working = await workingOrganization(spec);
    relay = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    small = await foundSmallDistrict(working);
    // A testing module brings a logger of its own.
    Logger.overrideLogger(false);
  });
  afterAll(async () => {
    await relay.close();
    await working.module.close();
    await spec.drop();
  });
  beforeEach(async () => {
    batches = [];
    poison = undefined;
    await spec.owner.query('truncate reminders, duties, notices, urging_notices');
    await spec.freeze(DUE_AT);
  });

  const escalations = (): EscalateDuties => {
    const { database, organization, clock } = working;
    const steps = new Poisoned(database, organization, new OfficialCalendars());
    return new EscalateDuties(relay, new PostgresEventStore(database), clock, steps);
  };
  const reminders = () => new FireReminders(relay, { wakeUp: () => Promise.resolve() });
  const anyDuty = async (): Promise<DutyId> => {
    const { rows } = await spec.owner.query<{ id: DutyId }>('select duty_id as id from reminders limit 1');
    if (!rows[0]) throw new Error('nothing is planted');
    return rows[0].id;
  };
  const lines = async () => {
    const { rows } = await spec.owner.query(
      `select state, reason, attempts, error, count(*)::int as count from reminders group by 1, 2, 3, 4 order by state, attempts`,
    );
    return rows;
  };
  /** As if so much time had passed for leases: nobody waits in a spec. */
  const leasesRunOut = () =>
    spec.owner.query(
      "update reminders set lease_until = clock_timestamp() - interval '1 second' where state = 'CLAIMED'",
    );
  const done = (count: number, attempts = 1) => ({
    state: 'FIRED',
    reason: null,
    attempts,
    error: null,
    count,
  });

  it('because it throws holds nobody up, is tried alone, and is given up after its tries', async () => {
    await plantFollowUp(spec.owner, small, { escalations: OTHERS + 1 });
    poison = { duty: await anyDuty(), error: () => new Error('không đọc được') };
    const escalate = escalations();
    await escalate.escalateDue();
    expect(await lines()).toMatchObject([{ state: 'CLAIMED', attempts: 1, count: 1 }, done(OTHERS)]);
    expect(batches).toEqual([OTHERS + 1, ...Array.from({ length: OTHERS + 1 }, () => 1)]);
    for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt++) {
      await leasesRunOut();
      await escalate.escalateDue();
    }
    expect(await lines()).toEqual([
      { state: 'FAILED', reason: 'FAILS', attempts: MOST_ATTEMPTS, error: 'Error: không đọc được', count: 1 },
      done(OTHERS),
    ]);
    await leasesRunOut();
    batches = [];
    await escalate.escalateDue();
    expect(batches).toEqual([]);
  });

  it.each(['STEPS', 'REMINDERS'] as const)(
    'of the %s and had all its tries is begun by nobody, though its lease ran out after what was over was given up',
    async (kind) => {
      await plantFollowUp(spec.owner, small, { escalations: 1, reminders: 1 });
      await spec.owner.query(
        "update reminders set state = 'CLAIMED', attempts = $1, lease_until = clock_timestamp() - interval '1 second'",
        [MOST_ATTEMPTS],
      );
      const wanted = { tenantId: undefined, kind };
      expect(await relay.inTransaction((client) => claimAgain(client, wanted))).toEqual([]);
    },
  );

  it('because its worker died is taken with few others, and alone where another one died over those', async () => {
    const all = 2 * GROUP + 3;
    await plantFollowUp(spec.owner, small, { escalations: all });
    const diedOver = (attempts: number, duties: number) =>
      spec.owner.query(
        `update reminders set state = 'CLAIMED', attempts = $1, lease_until = clock_timestamp() - interval '1 second'
         where state = 'PLANNED' and duty_id in (select duty_id from reminders where state = 'PLANNED' limit $2)`,
        [attempts, duties],
      );
    await diedOver(MOST_ATTEMPTS - 1, 3);
    await diedOver(MOST_ATTEMPTS - 2, 2 * GROUP);
    await escalations().escalateDue();
    expect(batches).toEqual([GROUP, GROUP, 1, 1, 1]);
    expect(await lines()).toEqual([done(2 * GROUP, MOST_ATTEMPTS - 1), done(3, MOST_ATTEMPTS)]);
  });

  it('because it throws is tried alone from then on', async () => {
    await plantFollowUp(spec.owner, small, { escalations: OTHERS });
    const duty = await anyDuty();
    await spec.owner.query(
      `update reminders set state = 'CLAIMED', attempts = 1, lease_until = clock_timestamp() - interval '1 second',
         error = case when duty_id = $1 then 'Error: không đọc được' end`,
      [duty],
    );
    await escalations().escalateDue();
    expect(batches).toEqual([OTHERS - 1, 1]);
    expect(await lines()).toEqual([done(OTHERS, 2)]);
  });

  it('because worker after worker died over it is given up, and said why', async () => {
    await plantFollowUp(spec.owner, small, { escalations: 1, reminders: 1 });
    await spec.owner.query(
      "update reminders set state = 'CLAIMED', attempts = $1, lease_until = clock_timestamp() - interval '1 second'",
      [MOST_ATTEMPTS],
    );
    await escalations().escalateDue();
    await reminders().fireDue();
    const error = 'the process ended in the middle of it';
    expect(await lines()).toEqual([
      { state: 'FAILED', reason: 'ENDS_WORKERS', attempts: MOST_ATTEMPTS, error, count: 2 },
    ]);
  });

  it('because the database was away is nobody’s fault: given back, and taken together as before', async () => {
    await plantFollowUp(spec.owner, small, { escalations: OTHERS });
    const outage = new DatabaseError('terminating connection due to administrator command', 0, 'error');
    outage.code = '57P01';
    poison = { duty: await anyDuty(), error: () => outage };
    const escalate = escalations();
    await expect(escalate.escalateDue()).rejects.toBe(outage);
    poison = undefined;
    await escalate.escalateDue();
    expect(batches).toEqual([OTHERS, OTHERS]);
    expect(await lines()).toEqual([done(OTHERS)]);
  });

  it('because the database refuses it, of a thousand reminders, is found and given up; the others are sent', async () => {
    await plantFollowUp(spec.owner, small, { reminders: 1_000 });
    const duty = await anyDuty();
    await spec.owner.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
       create trigger poison before insert on notices for each row when (new.about like 'reminder/${duty}/%') execute function refuse()`,
    );
    const fire = reminders();
    expect(await fire.fireDue()).toBe(999);
    for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt++) {
      await leasesRunOut();
      await fire.fireDue();
    }
    await spec.owner.query('drop trigger poison on notices; drop function refuse()');
    const [failed, fired] = await lines();
    expect(failed).toMatchObject({ state: 'FAILED', reason: 'FAILS', count: 1, error: 'error: poison' });
    expect(fired).toEqual(done(999, 0));
    expect((await spec.owner.query('select from notices')).rowCount).toBe(999);
  });

  it('and is urging keeps its number, unless its duty was closed: then the next urging takes it over', async () => {
    const again = '2024-03-13T01:00:00Z';
    await plantFollowUp(spec.owner, small, { urgings: 3, againAt: again });
    const escalate = escalations();
    await escalate.escalateDue();
    await spec.freeze(again);
    const duty = await anyDuty();
    // Numbered, and then its worker died and its duty was closed.
    await spec.owner.query(`insert into urging_notices select $1, $2, 2024, 1, $3, 'CAMKET.1', 'URGE.2', 1`, [
      small.tenantId,
      small.district,
      duty,
    ]);
    await spec.owner.query("update duties set state = 'DONE' where id = $1", [duty]);
    await escalate.escalateDue();
    // Left out and numbered in the same round: only the next to come takes the number over.
    await plantFollowUp(spec.owner, small, { urgings: 2, at: again, againAt: '2024-03-14T01:00:00Z' });
    await escalate.escalateDue();
    await spec.freeze('2024-03-14T01:00:00Z');
    await escalate.escalateDue();
    const { rows } = await spec.owner.query<{ number: number }>(
      `select (data->'notice'->>'number')::int as number from events
       where type = 'DutyUrged' and data->'notice' <> 'null' order by 1`,
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});
