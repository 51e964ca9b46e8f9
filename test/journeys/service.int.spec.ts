import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { servedEndpoints } from '#libs/contracts/src/endpoints.js';
import { problemOf } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { scene } from '../support/scene.js';

const document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
});

describe('the service', () => {
  const set = scene();
  const text = async (path: string): Promise<string> => (await fetch(set.service.url + path)).text();

  it('describes every endpoint in its OpenAPI document', async () => {
    const { openapi, paths } = document.parse(JSON.parse(await text('/api/openapi.json')));
    expect(openapi).toMatch(/^3\.1\./);
    const described = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map((one) => one.operationId),
    );
    expect(
      servedEndpoints(false)
        .map(({ name }) => name)
        .filter((name) => !described.includes(name)),
    ).toEqual([]);
  });

  it('is alive and ready', async () => {
    for (const path of ['/health/live', '/health/ready'])
      expect(JSON.parse(await text(path))).toEqual({ status: 'ok', reasons: [] });
  });

  it('measures how old the outbox is, how long the queues are and how late the duties', async () => {
    await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
    await eventually(async () => {
      const metrics = await text('/metrics');
      for (const gauge of [
        /^camket_outbox_age_seconds\{consumer="plan-reminders"\} 0$/m,
        /^camket_queue_depth\{queue="reminders",state="delayed"\} 1$/m,
        /^camket_duty_lag_seconds 0$/m,
      ])
        expect(gauge.exec(metrics)).not.toBeNull();
    });
  });

  it('speaks the reader’s language when it refuses, under one stable code', async () => {
    const path = `/api/persons/${set.small.tenantId}`;
    const [vi, en] = await Promise.all(
      ['vi', 'en-GB,en;q=0.9'].map(async (language) =>
        problemOf(await set.administrator.ask('GET', path, undefined, { 'accept-language': language }), 404),
      ),
    );
    expect([vi?.code, en?.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(vi?.detail).toMatch(/[ạảấầậắềểệịọộớợụủứừựỹđ]/i);
    expect(en?.detail).toMatch(/^[\x20-\x7e’“”]+$/);
    const refused = { username: 'nobody', password: 'wrong' };
    const answer = await set.chair.ask('POST', '/api/session', refused, { 'accept-language': 'en' });
    expect(answer.headers.get('content-language')).toBe('en');
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(problemOf(answer, 401).code).toBe('WRONG_CREDENTIALS');
  });
});
