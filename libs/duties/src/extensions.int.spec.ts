import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { PostgresOrganization } from '#libs/organization/src/postgres-organization.js';
import { PostgresClock } from '#libs/platform/src/database/postgres-clock.js';
import { saltedHash } from '#libs/platform/src/salted-hash.js';
import { as, newId } from '../../../test/support/journey.js';
import { ExtensionWorld } from '../../../test/support/extension-world.js';
import { personCalled } from '../../../test/support/pledges.js';

import { AcknowledgeDuty } from './acknowledge-duty.js';
import { DutyParties } from './duty-parties.js';
import { GrantExtension } from './grant-extension.js';
import { ExtensionQueries } from './read-models/extension-queries.js';

interface Reason {
  readonly reason: string;
  readonly evidence: string;
  readonly salt: Buffer;
  readonly data: string;
}

describe('more time for a duty', () => {
  let world: ExtensionWorld;
  beforeAll(async () => {
    world = await ExtensionWorld.create();
  });
  afterAll(() => world.drop());
  beforeEach(() => world.begin());

  it('is asked for: the date stands, the decider is told, the reason stands beside the record', async () => {
    const extensionId = await world.ask();
    expect(await world.duty()).toMatchObject({ due_on: '2024-01-31', extension: 'ASKED' });
    expect(await world.notices(world.creditor)).toEqual(['EXTENSION_ASKED']);
    expect(await world.notices(world.owner)).toEqual([]);
    const { rows } = await world.db.query<Reason>(
      `select r.*, e.data::text as data from extension_reasons r, events e
       where r.extension_id = $1 and side = 'REQUEST' and e.stream_id = $2`,
      [extensionId, world.dutyId],
    );
    const { reason, evidence, salt, data } = rows[0] ?? {};
    expect(data).not.toContain('Mưa');
    expect(data).toContain(saltedHash(salt ?? Buffer.of(), { reason, evidence }));
  });

  it('is granted: date, ledger and notice change at once, and the original date stays', async () => {
    const extensionId = await world.ask();
    await world.grant(extensionId);
    // Nothing was relayed since: all this was written by the command itself.
    expect(await world.duty()).toEqual({
      due_on: '2024-02-29',
      original_due_on: '2024-01-31',
      stated_due_on: '2024-01-31',
      extension: 'GRANTED',
      acknowledged: false,
      rule: 'ON_DAY',
    });
    const expected = [
      'BEFORE-3 1 2024-01-31 SUPERSEDED DUE_MOVED',
      'ON-DAY 1 2024-01-31 SUPERSEDED DUE_MOVED',
      'AFTER-1 1 2024-01-31 SUPERSEDED DUE_MOVED',
      'BEFORE-3 2 2024-02-29 PLANNED',
      'ON-DAY 2 2024-02-29 PLANNED',
      'AFTER-1 2 2024-02-29 PLANNED',
    ];
    expect(await world.ledger()).toEqual(expected);
    expect(await world.notices(world.owner)).toEqual(['EXTENSION_GRANTED']);
    await world.relayed();
    expect(await world.ledger()).toEqual(expected);
  });

  it('moves to the next working day where the day asked for is off, and may be for another day', async () => {
    await world.grant(await world.ask('2024-02-10'));
    expect(await world.duty()).toMatchObject({ due_on: '2024-02-15' });
    await world.pledgeAnew();
    await world.grant(await world.ask('2024-02-29'), { until: localDate('2024-02-20') });
    expect(await world.duty()).toMatchObject({ due_on: '2024-02-20' });
  });

  it('before the ledger was planned at all leaves one ledger, for the new date', async () => {
    await world.pledgeAnew();
    await world.grant(await world.ask());
    const planned = [
      'BEFORE-3 1 2024-02-29 PLANNED',
      'ON-DAY 1 2024-02-29 PLANNED',
      'AFTER-1 1 2024-02-29 PLANNED',
    ];
    expect(await world.ledger()).toEqual(planned);
    await world.relayed();
    expect(await world.ledger()).toEqual(planned);
  });

  it('is refused with a reason: the date and its reminders stand', async () => {
    const before = await world.ledger();
    await world.refuse(await world.ask());
    expect(await world.duty()).toMatchObject({ due_on: '2024-01-31', extension: 'REFUSED' });
    expect(await world.ledger()).toEqual(before);
    expect(await world.notices(world.owner)).toEqual(['EXTENSION_REFUSED']);
  });

  it('is taken back, and asked for again', async () => {
    const extensionId = await world.ask();
    await world.withdraw(extensionId);
    expect(await world.duty()).toMatchObject({ due_on: '2024-01-31', extension: 'WITHDRAWN' });
    expect(await world.notices(world.creditor)).toEqual(['EXTENSION_ASKED', 'EXTENSION_WITHDRAWN']);
    await expect(world.grant(extensionId)).rejects.toMatchObject({ code: 'EXTENSION_DECIDED' });
    await world.grant(await world.ask());
    expect(await world.duty()).toMatchObject({ due_on: '2024-02-29' });
  });

  it('is granted no more often than the ladder allows', async () => {
    await world.grant(await world.ask('2024-02-20'));
    await expect(world.ask('2024-03-20')).rejects.toMatchObject({
      code: 'EXTENSIONS_USED_UP',
      details: { most: 1 },
    });
  });

  it('can be granted after the date: what was late is judged by the new one', async () => {
    const extensionId = await world.ask();
    await world.spec.freeze('2024-02-02T08:00:00+07:00');
    await expect(world.ask()).rejects.toMatchObject({ code: 'EXTENSION_TOO_LATE' });
    expect(await world.duty()).toMatchObject({ due_on: '2024-01-31' });
    await world.grant(extensionId);
    expect(await world.duty()).toMatchObject({ due_on: '2024-02-29', original_due_on: '2024-01-31' });
    expect((await world.ledger()).filter((line) => line.includes('2024-02-29'))).toEqual([
      'BEFORE-3 2 2024-02-29 PLANNED',
      'ON-DAY 2 2024-02-29 PLANNED',
      'AFTER-1 2 2024-02-29 PLANNED',
    ]);
  });

  it('is told to whom it is owed, where another decides for him', async () => {
    const deputy = await personCalled(world.db, world.tenantId, 'Trần Thị Phó');
    await world.db.query(
      "insert into absences values ($1, $2, gen_random_uuid(), '2024-01-10', '2024-01-20', $3)",
      [world.tenantId, world.creditor, deputy],
    );
    await world.grant(await world.ask(), { by: deputy });
    expect(await world.notices(world.owner)).toEqual(['EXTENSION_GRANTED']);
    expect(await world.notices(world.creditor)).toEqual(['EXTENSION_ASKED', 'EXTENSION_GRANTED']);
    expect(await world.notices(deputy)).toEqual(['EXTENSION_ASKED']);
  });

  it('gives way to a date that the source states afterwards', async () => {
    await world.grant(await world.ask());
    await world.record({ type: 'Postponed', data: { by: '2024-04-15' } });
    expect(await world.duty()).toMatchObject({ due_on: '2024-04-15', extension: 'GRANTED' });
    expect((await world.ledger()).filter((line) => line.endsWith('PLANNED'))).toEqual([
      'BEFORE-3 3 2024-04-15 PLANNED',
      'ON-DAY 3 2024-04-15 PLANNED',
      'AFTER-1 3 2024-04-15 PLANNED',
    ]);
  });

  it('is nothing for a day that the calendar does not reach', async () => {
    await expect(world.ask('2031-01-02')).rejects.toMatchObject({ code: 'CALENDAR_NOT_COVERED' });
  });

  it('is decided by nobody where the creditor himself asks and nobody is above', async () => {
    await world.db.query(
      `insert into absences values ($1, $2, gen_random_uuid(), '2024-01-01', '2024-01-31', $3)`,
      [world.tenantId, world.owner, world.creditor],
    );
    await expect(world.ask('2024-02-29', world.creditor)).rejects.toMatchObject({
      code: 'EXTENSION_NOBODY_DECIDES',
    });
  });

  it('knows nothing of a duty of another tenant', async () => {
    const stranger = { tenantId: newId<'tenant'>(), personId: world.creditor };
    const extensionId = await world.ask();
    await expect(
      as(stranger, () =>
        world.here.grant.execute(
          new GrantExtension(world.dutyId, extensionId, { until: null, reason: null }),
        ),
      ),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      as(stranger, () => world.here.acknowledge.execute(new AcknowledgeDuty(world.dutyId))),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows whoever decides what is his, however many ask themselves elsewhere', async () => {
    const extensionId = await world.ask();
    const stranger = await personCalled(world.db, world.tenantId, 'Phạm Văn Xa');
    await world.db.query(
      `with asked as (
         insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title,
           state, due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, opened_at, correlation_id)
         select tenant_id, gen_random_uuid(), kind, source_type, gen_random_uuid(), item, occurrence, $2, $2, unit_id, title,
           state, due_kind, stated_due_at, stated_due_on, 1, stated_explanation, opened_at, correlation_id
         from duties cross join generate_series(1, 250) where id = $1 returning tenant_id, id)
       insert into extensions (tenant_id, duty_id, id, state, asked_by, asked_at, due_on, until, reason_class)
       select tenant_id, id, gen_random_uuid(), 'ASKED', $2, '2024-01-01', '2024-01-31', '2024-02-29', 'OBJECTIVE_CAUSE' from asked`,
      [world.dutyId, stranger],
    );
    const organization = new PostgresOrganization(world.database);
    const parties = new DutyParties(world.database, organization, new PostgresClock(world.database));
    const { tenantId, creditor: personId } = world;
    const inbox = await as({ tenantId, personId }, () =>
      new ExtensionQueries(world.database, parties).toDecide({
        tenantId,
        personId,
        onBehalfOf: null,
        grants: [],
      }),
    );
    expect(inbox.map(({ id }) => id)).toEqual([extensionId]);
  });
});
