import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getPreferences,
  listNotices,
  reportDelivery,
  seeNotices,
  setPreferences,
} from '#libs/contracts/src/http/notices.js';
import { createToken } from '#libs/contracts/src/http/session.js';
import type { Client } from '../../../../test/support/client.js';
import type { SmallDistrict } from '../../../../test/support/small-district.js';
import { testApi, type TestApi } from '../../../../test/support/test-api.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

describe('what people are told, over HTTP', () => {
  let spec: TestDatabase;
  let api: TestApi;
  let district: SmallDistrict;
  let administrator: Client;
  let head: Client;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-12T01:00:00Z');
    api = await testApi(spec);
    district = await api.found();
    [administrator, head] = [await api.as(district.administrator), await api.as(district.head)];
  });
  afterAll(async () => {
    await api.close();
    await spec.drop();
  });

  const refused = (code: string, status = 422) => ({ problem: { status, code } });
  const tell = async (link: string, kind = 'REMINDER'): Promise<string> => {
    const id = randomUUID();
    await spec.owner.query(
      `insert into notices (tenant_id, id, person_id, about, class, template, values, link, created_at, deliver_at, correlation_id, reason)
       values ($1, $2, $3, $4, $5, 'URGED_FOR_YOU', $6, $7, business_now(), business_now() + interval '1 day', $2, 'NEXT_DIGEST')`,
      [
        district.tenantId,
        id,
        district.head.personId,
        randomUUID(),
        kind,
        { title: 'Báo cáo', owner: district.chair.personId },
        link,
      ],
    );
    return id;
  };

  describe('preferences', () => {
    const wished = {
      digestHour: '09:15',
      channels: ['WEBHOOK' as const, 'EMAIL' as const],
      muted: ['CALENDAR' as const],
      quiet: { from: '20:00', to: '07:00' },
    };

    it('are as shipped until somebody chooses, and his from then on', async () => {
      expect(await head.call(getPreferences, {})).toMatchObject({
        digestHour: '07:30',
        channels: ['EMAIL', 'WEBHOOK'],
        quiet: { from: '21:00', to: '06:00' },
        neverMuted: ['ESCALATION', 'URGING', 'COMMITMENT_TO_ACT', 'REMEDIATION_TO_ACT'],
        window: { from: '07:00', to: '18:00' },
        hasWebhook: false,
      });
      await head.call(setPreferences, { body: wished });
      expect(await head.call(getPreferences, {})).toMatchObject(wished);
      expect(await administrator.call(getPreferences, {})).toMatchObject({ digestHour: '07:30' });
    });

    it('let nobody mute what he must hear of, nor choose an hour at which nothing is sent', async () => {
      await expect(
        head.call(setPreferences, { body: { ...wished, muted: ['REMINDER', 'URGING'] } }),
      ).rejects.toMatchObject(refused('CLASS_NOT_MUTABLE'));
      await expect(
        head.call(setPreferences, { body: { ...wished, digestHour: '22:00' } }),
      ).rejects.toMatchObject(refused('DIGEST_OUTSIDE_WINDOW'));
      await expect(
        head.call(setPreferences, { body: { ...wished, quiet: { from: '08:00', to: '08:00' } } }),
      ).rejects.toMatchObject(refused('QUIET_ALWAYS'));
      expect(await head.call(getPreferences, {})).toMatchObject(wished);
    });

    it('once changed, let what waits be looked at again', async () => {
      const id = await tell('/commitments/1');
      await head.call(setPreferences, { body: { ...wished, digestHour: '08:00' } });
      const { rows } = await spec.owner.query(
        'select deliver_at = business_now() as now from notices where id = $1',
        [id],
      );
      expect(rows).toEqual([{ now: true }]);
    });
  });

  describe('notices', () => {
    it('are listed by kind and by whether they were read, with names as they are now', async () => {
      await head.call(seeNotices, { body: {} });
      const [calendar, reminder] = [await tell('/a', 'CALENDAR'), await tell('/b')];
      const ids = async (query: object) =>
        (await head.call(listNotices, { query })).items.map(({ id }) => id);
      expect(await ids({ class: 'CALENDAR' })).toEqual([calendar]);
      expect((await ids({ unread: 'true' })).toSorted()).toEqual([calendar, reminder].toSorted());
      const { items, unread } = await head.call(listNotices, { query: { class: 'CALENDAR' } });
      expect(unread).toBe(2);
      expect(items[0]).toMatchObject({
        values: { ownerName: district.chair.name },
        reason: 'NEXT_DIGEST',
        channel: null,
      });
    });

    it('are seen by whoever opens what they lead to, and by nobody else', async () => {
      await administrator.call(seeNotices, { body: {} });
      await head.call(seeNotices, { body: { link: '/a' } });
      const { items } = await head.call(listNotices, { query: { unread: 'true' } });
      expect(items.map(({ link }) => link)).toEqual(['/b']);
    });

    it('come by whole days, so that those of a day can be counted', async () => {
      for (const page of ['/1', '/2', '/3']) await tell(`/days${page}`, 'URGING');
      await spec.owner.query(
        `update notices set created_at = created_at - interval '1 day' where link in ('/days/2', '/days/3')`,
      );
      const read = async (limit: number, cursor?: string) => {
        const query = { class: 'URGING' as const, limit, ...(cursor && { cursor }) };
        const { items, next } = await head.call(listNotices, { query });
        return { links: items.map(({ link }) => link).toSorted(), next };
      };
      const first = await read(2);
      expect(first.links).toEqual(['/days/1']);
      const second = await read(2, first.next ?? '');
      expect(second).toEqual({ links: ['/days/2', '/days/3'], next: null });
      // A day of its own that is too long for the page comes in pieces.
      expect((await read(1, first.next ?? '')).links).toHaveLength(1);
    });

    it('of another are not listed', async () => {
      expect((await administrator.call(listNotices, { query: {} })).items).toEqual([]);
    });
  });

  describe('a bounce that comes later', () => {
    const sent = async (): Promise<string> => {
      const id = randomUUID();
      await spec.owner.query(
        `insert into deliveries (tenant_id, id, person_id, digest_id, channel, position, state, address, queued_at, deliver_at, sent_at, correlation_id)
         values ($1, $2, $3, $2, 'EMAIL', 0, 'SENT', 'truong@example.vn', business_now(), business_now(), business_now(), $2)`,
        [district.tenantId, id, district.head.personId],
      );
      return id;
    };
    const states = async (digest: string) =>
      (
        await spec.owner.query<{ channel: string; state: string }>(
          'select channel, state from deliveries where digest_id = $1 order by position',
          [digest],
        )
      ).rows;

    it('is reported with a token that can do nothing else, once; the person is told by another way', async () => {
      const { secret } = await administrator.call(createToken, {
        body: { name: 'Máy chủ thư', scopes: ['deliveries:report'], days: 30 },
      });
      const id = await sent();
      const report = async (messageId: string) =>
        (
          await fetch(`${api.url}${reportDelivery.path}`, {
            method: 'POST',
            headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
            body: JSON.stringify({ messageId, outcome: 'BOUNCED', detail: '550 5.1.1 no such user' }),
          })
        ).status;
      expect(await report(`<${id}@camket.example.vn>`)).toBe(204);
      expect(await report(`<${id}@camket.example.vn>`)).toBe(204);
      expect(await states(id)).toEqual([
        { channel: 'EMAIL', state: 'BOUNCED' },
        { channel: 'WEBHOOK', state: 'QUEUED' },
      ]);
      const { rows } = await spec.owner.query('select address, error from bounced_addresses');
      expect(rows).toEqual([{ address: 'truong@example.vn', error: '550 5.1.1 no such user' }]);
      expect(await report(`<${randomUUID()}@camket.example.vn>`)).toBe(404);
      expect(await report('<somebody@else.example>')).toBe(404);
      const elsewhere = await fetch(`${api.url}/api/sending`, {
        headers: { authorization: `Bearer ${secret}` },
      });
      expect(elsewhere.status).toBe(403);
    });

    it('or its arrival, is nobody else’s to report', async () => {
      const body = { messageId: `<${await sent()}@camket.example.vn>`, outcome: 'DELIVERED' as const };
      await expect(head.call(reportDelivery, { body })).rejects.toMatchObject(refused('NOT_ALLOWED', 403));
      await administrator.call(reportDelivery, { body });
      const { rows } = await spec.owner.query("select state from deliveries where state = 'DELIVERED'");
      expect(rows).toHaveLength(1);
    });
  });
});
