import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../test/support/journey.js';
import { KeepingChannel, PostOffice } from '../../../test/support/post-office.js';

describe('a message about what awaits a countersignature', () => {
  let office: PostOffice;
  let mail: KeepingChannel;

  beforeEach(async () => {
    office = await PostOffice.open('2024-03-12T08:00:00+07:00');
    mail = new KeepingChannel();
  });
  afterEach(() => office.close());

  /** The unit bears the name from the day on. */
  const named = (unit: string, name: string, from: string) =>
    office.spec.owner.query(
      `insert into unit_versions (tenant_id, unit_id, valid_from, name, level, parent_id) values ($1, $2, $3, $4, 'COMMUNE', null)`,
      [office.tenant, unit, from, name],
    );

  it('names the unit as it was called when it was told, beside whoever signed', async () => {
    const [chair, unit, duty] = [await office.person('Chủ tịch', 'chu@example.vn'), newId(), newId()];
    const signer = await office.person('Lê Văn Tám', 'tam@example.vn');
    await named(unit, 'Xã Bé', '2020-01-01');
    await named(unit, 'Xã Lớn', '2024-06-01');
    await office.spec.owner.query(
      `insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
         due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, original_due_on, opened_at, correlation_id)
       values ($1, $2, 'COUNTERSIGN', 'commitment', $3, '', 1, $4, $5, $6, 'Cam kết 2024', 'OPEN', 'DATE', '2024-03-15T17:00:00Z',
         '2024-03-15', 2, '{}', '2024-03-15T17:00:00Z', '2024-03-15', '2024-03-01T02:00:00Z', $3)`,
      [office.tenant, duty, newId(), chair, signer, unit],
    );
    await office.spec.owner.query(
      `insert into notices (tenant_id, id, person_id, about, class, statutory, template, values, link, created_at, deliver_at, correlation_id)
       values ($1, $2, $3, 'one', 'REMINDER', true, 'DUE_SOON', $4, '/commitments/1', business_now(), business_now(), $2)`,
      [
        office.tenant,
        randomUUID(),
        chair,
        { title: 'Cam kết 2024', kind: 'COUNTERSIGN', dueOn: '2024-03-15', dutyId: duty, for: null, signer },
      ],
    );
    const worker = await office.worker({ EMAIL: mail });
    await worker.hand.handOverDue(undefined, undefined, 0);
    await worker.send.sendDue();
    expect(mail.sent.map(({ body }) => body)).toEqual([
      expect.stringContaining('đã được đồng chí Lê Văn Tám (Xã Bé) ký'),
    ]);
  });
});
