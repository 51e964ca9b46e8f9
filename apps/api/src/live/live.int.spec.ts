import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establishUnit } from '#libs/contracts/src/http/organization.js';
import { signOutEverywhere } from '#libs/contracts/src/http/session.js';
import type { Client } from '../../../../test/support/client.js';
import type { Official, SmallDistrict } from '../../../../test/support/small-district.js';
import { testApi, type TestApi } from '../../../../test/support/test-api.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

/** An open page: its stream as text, and what it waits for. */
class OpenPage {
  private text = '';

  private constructor(private readonly reader: ReadableStreamDefaultReader<Uint8Array>) {}

  static async of(url: string, client: Client): Promise<OpenPage> {
    const response = await fetch(`${url}/api/live`, { headers: { cookie: client.cookie ?? '' } });
    if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const page = new OpenPage(response.body.getReader());
    await page.until(/retry: \d+/);
    return page;
  }

  /** Reads on until the pattern has come; throws when the stream ends before. */
  async until(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.text)) {
      const { done, value } = await this.reader.read();
      if (done) throw new Error(`the stream ended without ${pattern}: ${this.text}`);
      this.text += new TextDecoder().decode(value);
    }
  }

  async ended(): Promise<string> {
    for (let done = false; !done;) {
      const read = await this.reader.read();
      done = read.done;
      this.text += new TextDecoder().decode(read.value);
    }
    return this.text;
  }

  get said(): string {
    return this.text;
  }

  close(): Promise<void> {
    return this.reader.cancel();
  }
}

const topic = (name: string): RegExp => new RegExp(`data: {"topic":"${name}"}`);

describe('live updates', () => {
  let spec: TestDatabase;
  let api: TestApi;
  let district: SmallDistrict;
  let neighbour: SmallDistrict;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    api = await testApi(spec);
    district = await api.found();
    neighbour = await api.found();
  });
  afterAll(async () => {
    await api.close();
    await spec.drop();
  });

  const establish = async (client: Client, parentId: string): Promise<void> => {
    const body = { name: 'Xã Mới', level: 'COMMUNE', parentId, validFrom: '2024-02-01' };
    await client.call(establishUnit, { body });
  };
  const notify = ({ tenantId, personId }: Official): Promise<unknown> =>
    spec.owner.query(
      `insert into notices (tenant_id, person_id, id, about, class, template, values, created_at, deliver_at, correlation_id)
       values ($1, $2, $3::uuid, $3::text, 'REMINDER', 'spec', '{}', business_now(), business_now(), $4)`,
      [tenantId, personId, randomUUID(), randomUUID()],
    );

  it('need a session', async () => {
    expect((await fetch(`${api.url}/api/live`)).status).toBe(401);
  });

  it('say what has changed to everybody of the tenant, and nothing to another', async () => {
    const administrator = await api.as(district.administrator);
    const foreign = await api.as(neighbour.administrator);
    const [mine, chairs, foreigns] = await Promise.all([
      OpenPage.of(api.url, administrator),
      OpenPage.of(api.url, await api.as(district.chair)),
      OpenPage.of(api.url, foreign),
    ]);
    await establish(administrator, district.district);
    await Promise.all([mine.until(topic('organization')), chairs.until(topic('organization'))]);
    expect(foreigns.said).not.toContain('organization');
    await establish(foreign, neighbour.district);
    await foreigns.until(topic('organization'));
    expect(mine.said).not.toMatch(/Xã|unitId|[0-9a-f]{8}-/);
    await Promise.all([mine.close(), chairs.close(), foreigns.close()]);
  });

  it('tell of a notice only the one it is for', async () => {
    const [heads, chairs] = await Promise.all([
      OpenPage.of(api.url, await api.as(district.head)),
      OpenPage.of(api.url, await api.as(district.chair)),
    ]);
    await notify(district.head);
    await heads.until(topic('notices'));
    await notify(district.chair);
    await chairs.until(topic('notices'));
    expect(chairs.said.match(/notices/g)).toHaveLength(1);
    await Promise.all([heads.close(), chairs.close()]);
  });

  it('tell of rows that no event announces', async () => {
    const page = await OpenPage.of(api.url, await api.as(district.chair));
    await spec.owner.query(
      `insert into processes (tenant_id, id, kind, input, actor_id, correlation_id, started_at)
       values ($1, $2, 'spec', '{}', $3, $4, business_now())`,
      [district.tenantId, randomUUID(), district.chair.personId, randomUUID()],
    );
    await page.until(topic('processes'));
    await spec.freeze('2024-03-02T02:00:00Z');
    await page.until(topic('clock'));
    await page.close();
  });

  it('are given to a few pages of one session', async () => {
    const client = await api.as(district.chair);
    const pages = await Promise.all(Array.from({ length: 8 }, () => OpenPage.of(api.url, client)));
    await expect(OpenPage.of(api.url, client)).rejects.toThrow(/429 .*TOO_MANY_STREAMS/);
    await Promise.all(pages.map((page) => page.close()));
  });

  it('end with the session', async () => {
    const client = await api.as(district.chair);
    const page = await OpenPage.of(api.url, client);
    await client.call(signOutEverywhere, {});
    expect(await page.ended()).toContain('retry');
  }, 20_000);

  it('end when the server does, which then doesn’t wait for them', async () => {
    const other = await testApi(spec);
    const page = await OpenPage.of(other.url, await api.as(district.chair));
    const closing = other.close();
    await page.ended();
    await closing;
  });
});
