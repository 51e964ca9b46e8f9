import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EdgeServer } from '../../../../test/support/edge-server.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

describe('the page', () => {
  let spec: TestDatabase;
  let server: EdgeServer;
  let page: string;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    page = mkdtempSync(join(tmpdir(), 'page-'));
    mkdirSync(join(page, 'assets'));
    mkdirSync(join(page, '.vite'));
    const script = 'console.log("Tân Kỳ")';
    writeFileSync(join(page, 'index.html'), '<!doctype html><title>Camket</title>');
    writeFileSync(join(page, 'assets/main-1a2b.js'), script);
    writeFileSync(join(page, 'assets/main-1a2b.js.br'), brotliCompressSync(script));
    writeFileSync(join(page, '.vite/manifest.json'), '{}');
    server = await EdgeServer.start(spec, page);
  });
  afterAll(async () => {
    await server.close();
    await spec.drop();
    rmSync(page, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

  it('is served at every one of its views, and asked for anew each time', async () => {
    for (const path of ['/', '/commitments/6c5']) {
      const response = await get(path, { accept: 'text/html' });
      expect(await response.text()).toContain('<title>Camket');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('keeps its named files for ever, and sends them compressed', async () => {
    const response = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(await response.text()).toBe('console.log("Tân Kỳ")');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
    const etag = response.headers.get('etag') ?? '';
    expect(
      (await get('/assets/main-1a2b.js', { 'accept-encoding': 'br', 'if-none-match': etag })).status,
    ).toBe(304);
  });

  it.each(['/.vite/manifest.json', '/assets/gone-1.js', '/assets/..%2findex.html', '/..%2f..%2fetc/passwd'])(
    'shows nothing else: %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );

  it('may run no script but its own, and is framed by nobody', async () => {
    const { headers } = await get('/', { accept: 'text/html' });
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leaves no answer of the API in a cache', async () => {
    for (const path of ['/api/counters', '/%61pi/counters'])
      expect((await server.call('GET', path)).headers.get('cache-control')).toBe('no-store');
    expect((await server.call('GET', '/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  });
});
