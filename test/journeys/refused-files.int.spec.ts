import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { problemOf } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { fileScene, MOST, type FileScene } from '../support/file-scene.js';
import { docx, pdf, png } from '../support/sample-files.js';

const MB = 1024 * 1024;

/** What the server answers to a head and pieces of a body, and then nothing more. */
const rawUpload =
  (set: FileScene) =>
  async (lines: readonly string[], ...pieces: readonly Buffer[]): Promise<string> => {
    const { hostname, port, host } = new URL(set.api.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    const sent = { host, 'content-type': 'application/octet-stream', ...set.headers };
    const head = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
    socket.write(['POST /api/files?name=a.pdf HTTP/1.1', ...head, ...lines, '', ''].join('\r\n'));
    for (const piece of pieces) socket.write(piece);
    return textOf(socket).catch(() => '');
  };

const chunk = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

describe('files that are refused', () => {
  const set = fileScene();

  it.each([
    ['page.html', Buffer.from('<html>')],
    ['drawing.svg', Buffer.from('<svg/>')],
    ['setup.exe', Buffer.from('MZ')],
    ['all.zip', docx()],
    ['picture.pdf', png],
    ['macros.docx', docx({ name: 'word/vbaProject.bin', content: '' })],
    ['page.png', Buffer.concat([png, Buffer.from('<script>')])],
    ['no extension', pdf()],
  ])('for their kind are told what is accepted, and leave nothing: %s', async (name, bytes) => {
    await set.leavingNothing(async () => {
      const { code, detail, details } = problemOf(
        await set.upload(set.head, name, bytes, { 'accept-language': 'en' }),
        422,
      );
      expect(code).toBe('FILE_KIND_REFUSED');
      expect(details).toMatchObject({ name, accepted: expect.arrayContaining(['pdf', 'docx', 'xlsx']) });
      expect(detail).toMatch(/Accepted are: pdf, docx, /);
    });
  });

  it('for being empty', async () => {
    await set.leavingNothing(async () =>
      expect(problemOf(await set.upload(set.head, 'a.pdf', Buffer.alloc(0)), 422).code).toBe('FILE_EMPTY'),
    );
  });

  it('for coming as something else than bytes', async () => {
    for (const body of [{ x: 1 }, undefined]) {
      const answer = await set.head.ask('POST', '/api/files?name=a.pdf', body);
      expect(problemOf(answer, 415).details).toEqual({ accepted: 'application/octet-stream' });
    }
    const elsewhere = await set.head.ask('POST', '/api/session/signing-grant', Buffer.from('{}'));
    expect(problemOf(elsewhere, 415).code).toBe('UNSUPPORTED_MEDIA');
    const nameless = await set.head.ask('POST', '/api/files', pdf());
    expect(problemOf(nameless, 422).errors).toContainEqual(
      expect.objectContaining({ pointer: '/query/name', code: 'REQUIRED' }),
    );
  });

  const large = Buffer.concat([pdf(), Buffer.alloc(MOST)]);

  it('for their size, as a browser sends them: the answer is heard', async () => {
    await set.leavingNothing(async () =>
      expect(problemOf(await set.upload(set.head, 'a.pdf', large), 413).details).toEqual({ most: 2 }),
    );
  });

  it('by a line that breaks leave nothing, and other uploads go on', async () => {
    await set.leavingNothing(async () => {
      const { hostname, port, host } = new URL(set.api.url);
      const socket = connect(Number(port), hostname);
      const lines = Object.entries({ host, 'content-type': 'application/octet-stream', ...set.headers });
      const start = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
      socket.write(`POST /api/files?name=a.pdf HTTP/1.1\r\n${start}\r\ncontent-length: 1000000\r\n\r\n`);
      socket.write(large.subarray(0, 500_000));
      await eventually(() => expect(set.incoming()).toHaveLength(1));
      socket.destroy();
    });
    expect((await set.upload(set.head, 'after.pdf', pdf())).status).toBe(201);
  });

  it('beyond what a person may have waiting, also of many at once; what is linked counts no longer', async () => {
    await set.spec.owner.query(
      `insert into files (tenant_id, id, sha256, size, name, media_type, scanned, uploaded_by, uploaded_at, state)
         values ($1, gen_random_uuid(), $2, $3, 'x.pdf', 'application/pdf', false, $4, now(), 'STAGED')`,
      [set.small.tenantId, 'a'.repeat(64), 200 * MB - 3 * MB, set.small.head.personId],
    );
    const two = [1, 2, 3].map((n) => Buffer.concat([pdf(String(n)), Buffer.alloc(1.9 * MB)]));
    const answers = await Promise.all(two.map((bytes, n) => set.upload(set.head, `${n}.pdf`, bytes)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused && problemOf(refused, 429)).toMatchObject({
      code: 'FILE_ALLOWANCE_USED_UP',
      details: { most: 200 },
    });
    expect((await set.upload(await set.signIn(set.small.chair), 'other.pdf', two[0] ?? pdf())).status).toBe(
      201,
    );
    await set.linkAll();
    expect((await set.upload(set.head, '1.pdf', two[1] ?? pdf())).status).toBe(201);
  });

  it('beyond four at the same time', async () => {
    const held = await Promise.all(
      [1, 2, 3, 4].map(async (n) => {
        const asked = httpRequest(`${set.api.url}/api/files?name=${n}.pdf`, {
          method: 'POST',
          headers: { ...set.headers, 'content-type': 'application/octet-stream', 'content-length': 10_000 },
        });
        asked.on('error', () => undefined);
        asked.write(pdf());
        return asked;
      }),
    );
    await eventually(() => expect(set.incoming()).toHaveLength(4));
    const fifth = await set.upload(set.head, '5.pdf', pdf());
    expect(problemOf(fifth, 429)).toMatchObject({ code: 'TOO_MANY_UPLOADS', details: { most: 4 } });
    expect(fifth.headers.get('retry-after')).toBe('5');
    for (const asked of held) asked.destroy();
    await eventually(async () => expect((await set.upload(set.head, '5.pdf', pdf())).status).toBe(201));
  });
});

describe('files that are not waited for', () => {
  const set = fileScene({ requestMs: 300, uploadMs: 2_000 });
  const raw = rawUpload(set);

  it('for their size are told the limit: announced, and in chunks without an end', async () => {
    await set.leavingNothing(async () => {
      const answer = await new Promise<string>((resolve, reject) => {
        // Refused by what it announces, before a byte has come.
        const asked = httpRequest(`${set.api.url}/api/files?name=a.pdf`, {
          method: 'POST',
          headers: { ...set.headers, 'content-type': 'application/octet-stream', 'content-length': 900 * MB },
        });
        asked.on('error', reject);
        asked.on('response', (response) => {
          resolve(textOf(response).then((body) => `${response.statusCode} ${body}`));
        });
        asked.flushHeaders();
      });
      expect(answer).toMatch(/^413 .*"code":"FILE_TOO_LARGE".*"details":\{"most":2\}/);
      const pieces = Array.from({ length: 40 }, () => chunk(Buffer.alloc(65_536)));
      const chunked = await raw(['transfer-encoding: chunked'], chunk(pdf()), ...pieces);
      expect(chunked).toMatch(/^HTTP\/1\.1 413 [\s\S]*FILE_TOO_LARGE/);
    });
  });

  it('for a length that is a lie leave nothing: too long, and too short', async () => {
    await set.leavingNothing(async () => {
      expect(await raw(['content-length: 100000'], pdf())).toMatch(/^HTTP\/1\.1 408 /);
      // What comes after the announced bytes is no request, and four bytes are no PDF.
      expect(await raw(['content-length: 4'], pdf())).toMatch(/^HTTP\/1\.1 4(?:00|22) /);
    });
  });

  it('for standing still are given up, and those that come slowly but steadily are not', async () => {
    const bytes = pdf('slow');
    await set.leavingNothing(async () => {
      expect(await raw(['content-length: 5000'], bytes)).toMatch(/^HTTP\/1\.1 408 [\s\S]*SLOW_REQUEST/);
    });
    const slow = httpRequest(`${set.api.url}/api/files?name=slow.pdf`, {
      method: 'POST',
      headers: { ...set.headers, 'content-type': 'application/octet-stream', 'content-length': bytes.length },
    });
    const status = new Promise((resolve, reject) => {
      slow.on('response', (response) => resolve(response.resume().statusCode));
      slow.on('error', reject);
    });
    // Longer in all than any other request may take.
    const pieces = 8;
    for (let piece = 0; piece < pieces; piece++) {
      slow.write(bytes.subarray((piece * bytes.length) / pieces, ((piece + 1) * bytes.length) / pieces));
      await set.spec.owner.query('select pg_sleep(0.1)');
    }
    slow.end();
    expect(await status).toBe(201);
  });
});
