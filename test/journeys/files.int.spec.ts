import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { uploadedFile, uploadFile } from '#libs/contracts/src/http/files.js';
import { createToken } from '#libs/contracts/src/http/session.js';
import { answerOf, problemOf } from '../support/answers.js';
import { Clamd } from '../support/clamd.js';
import { eventually } from '../support/eventually.js';
import { filesFolder } from '../support/files-folder.js';
import { docx, eicar, jpeg, pdf, png, spreadsheets } from '../support/sample-files.js';
import { PASSWORD, type Official, type SmallDistrict } from '../support/small-district.js';
import { testApi, type TestApi } from '../support/test-api.js';
import { TestDatabase } from '../support/test-database.js';
import { TinyDisk } from '../support/tiny-disk.js';
import { Visitor, type Answer } from '../support/visitor.js';

const MB = 1024 * 1024;
type Uploaded = z.output<typeof uploadedFile>;

describe('files', () => {
  const folder = filesFolder();
  const patience = { requestMs: 300, uploadMs: 2_000, checkEveryMs: 50 };
  let spec: TestDatabase;
  let api: TestApi;
  let small: SmallDistrict;
  let head: Visitor;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    const environment = { FILES_DIR: folder, FILES_MAX_MB: '2' };
    api = await testApi(spec, environment, { page: undefined, patience });
    small = await api.found();
    head = await signIn(small.head);
  });
  afterAll(async () => {
    await api.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.owner.query("update files set state = 'LINKED' where state = 'STAGED'");
  });

  const signIn = async ({ username }: Official, url = api.url): Promise<Visitor> => {
    const visitor = new Visitor(url);
    await visitor.signIn(username, PASSWORD);
    return visitor;
  };
  const upload = (who: Visitor, name: string, bytes: Buffer, headers = {}): Promise<Answer> =>
    who.ask('POST', `/api/files?name=${encodeURIComponent(name)}`, bytes, headers);
  const uploaded = async (name: string, bytes: Buffer): Promise<Uploaded> =>
    answerOf(uploadFile, await upload(head, name, bytes));
  const headers = (who = head) => ({
    cookie: who.cookie ?? '',
    'x-csrf-token': who.csrfToken ?? '',
    origin: new URL(api.url).origin,
  });
  const read = (id: string, query = '', who = head): Promise<Response> =>
    fetch(`${api.url}/api/files/${id}${query}`, { headers: headers(who) });
  const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());
  const onDisk = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    );
  const rowCount = async (): Promise<number> =>
    (await spec.owner.query("select 1 from files where state <> 'SWEPT'")).rowCount ?? 0;
  /** Neither a row nor a byte stays of what is done. */
  const leavingNothing = async (work: () => Promise<unknown>): Promise<void> => {
    const before = [onDisk(), await rowCount()];
    await work();
    await eventually(async () => expect([onDisk(), await rowCount()]).toEqual(before));
  };

  describe('that are uploaded', () => {
    it('come back byte for byte to their uploader', async () => {
      const bytes = Buffer.concat([pdf(), randomBytes(1_500_000), Buffer.from('\n%%EOF')]);
      const file = await uploaded('Báo cáo quý I.pdf', bytes);
      expect(file).toEqual({
        id: file.id,
        name: 'Báo cáo quý I.pdf',
        mediaType: 'application/pdf',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        scanned: false,
        uploadedBy: small.head.personId,
        uploadedAt: '2024-03-01T02:00:00.000Z',
      });
      const response = await read(file.id);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="B?o c?o qu? I.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20qu%C3%BD%20I.pdf`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      });
      expect((await bytesOf(response)).equals(bytes)).toBe(true);
    });

    it.each([
      ['ảnh.png', png, 'inline', "sandbox; frame-ancestors 'none'"],
      ['ảnh.jpg', jpeg, 'inline', "sandbox; frame-ancestors 'none'"],
      ['tệp.pdf', pdf(), 'inline', "object-src 'self'; frame-ancestors 'self'"],
      ['bảng.xlsx', spreadsheets.xlsx, 'attachment', "sandbox; frame-ancestors 'none'"],
      ['chữ.txt', Buffer.from('chữ'), 'attachment', "sandbox; frame-ancestors 'none'"],
    ])(
      'are previewed where a browser shows them and runs nothing: %s',
      async (name, bytes, shown, policy) => {
        const { id } = await uploaded(name, bytes);
        const response = await read(id, '?preview=true');
        expect(response.headers.get('content-disposition')).toMatch(new RegExp(`^${shown};`));
        expect(response.headers.get('content-security-policy')).toContain(policy);
        expect((await bytesOf(response)).equals(bytes)).toBe(true);
      },
    );

    it.each([
      ['Quyết định “số 5” của "xã".pdf', 'Quyết định “số 5” của "xã".pdf'],
      ['two\nlines\r\nX-Header: 1.pdf', 'twolinesX-Header: 1.pdf'],
      ['../../../etc/cron.d/x.pdf', 'x.pdf'],
      ['C:\\Temp\\Tờ trình.pdf', 'Tờ trình.pdf'],
      [`${'Kế hoạch '.repeat(33)}.pdf`, `${'Kế hoạch '.repeat(33).slice(0, 195)}….pdf`],
      ['Tên tổ hợp.pdf'.normalize('NFD'), 'Tên tổ hợp.pdf'],
    ])('keep a name that can be shown, and none on the disk: %j', async (name, kept) => {
      const { id, name: answered, sha256 } = await uploaded(name, pdf(name));
      expect(answered).toBe(kept);
      const disposition = (await read(id)).headers.get('content-disposition') ?? '';
      expect(decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition)?.[1] ?? kept)).toBe(kept);
      expect(onDisk()).toContain(join(folder, small.tenantId, sha256.slice(0, 2), sha256));
    });

    it('stand once, whoever brings them, under as many names as they come by, and also at the same time', async () => {
      const bytes = pdf('the same');
      const before = onDisk().length;
      const chair = await signIn(small.chair);
      const answers = await Promise.all([
        upload(head, 'a.pdf', bytes),
        upload(head, 'b.pdf', bytes),
        upload(chair, 'c.pdf', bytes),
        upload(head, 'd.pdf', bytes),
      ]);
      const files = answers.map((answer) => answerOf(uploadFile, answer));
      expect(files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']);
      expect(new Set(files.map(({ id }) => id)).size).toBe(4);
      expect(onDisk()).toHaveLength(before + 1);
      for (const { id } of [files[0], files[3]].filter((file) => file !== undefined))
        expect((await bytesOf(await read(id))).equals(bytes)).toBe(true);
    });

    it('are one when the request is repeated under its key, and another file under it is refused', async () => {
      const key = { 'idempotency-key': `key-${randomBytes(8).toString('hex')}` };
      const before = await rowCount();
      const answers = await Promise.all([1, 2, 3].map(() => upload(head, 'a.pdf', pdf('key'), key)));
      const [first] = answers.map((answer) => answerOf(uploadFile, answer));
      for (const answer of answers) expect(answerOf(uploadFile, answer)).toEqual(first);
      expect((await upload(head, 'a.pdf', pdf('key'), key)).headers.get('idempotency-replayed')).toBe('true');
      expect(await rowCount()).toBe(before + 1);
      const other = await upload(head, 'b.pdf', pdf('key'), key);
      expect(problemOf(other, 422).code).toBe('IDEMPOTENCY_KEY_REUSED');
      const longer = await upload(head, 'a.pdf', pdf('another one'), key);
      expect(problemOf(longer, 422).code).toBe('IDEMPOTENCY_KEY_REUSED');
    });
  });

  describe('of somebody', () => {
    it('nobody else reads: not in the same unit, not in another administration, not by a token, not without a session', async () => {
      const { id } = await uploaded('mine.pdf', pdf());
      const strangers = await api.found();
      for (const official of [small.chair, small.administrator, strangers.head]) {
        const answer = await (await signIn(official)).ask('GET', `/api/files/${id}`);
        expect(problemOf(answer, 404).code).toBe('NOT_FOUND');
      }
      const scopes = ['commitments:read', 'commitments:write'];
      const body = { name: 'Cổng', scopes, days: 1 };
      const { secret } = answerOf(createToken, await head.ask('POST', '/api/tokens', body));
      const byToken = { authorization: `Bearer ${secret}` };
      const token = new Visitor(api.url);
      problemOf(await token.ask('GET', `/api/files/${id}`, undefined, byToken), 403);
      await leavingNothing(async () => {
        problemOf(await upload(token, 'a.pdf', pdf(), byToken), 403);
        problemOf(await upload(new Visitor(api.url), 'a.pdf', pdf()), 401);
        problemOf(await upload(head, 'a.pdf', pdf(), { 'x-csrf-token': 'x' }), 403);
        problemOf(await upload(head, 'a.pdf', pdf(), { origin: 'https://evil.example' }), 403);
      });
      expect((await new Visitor(api.url).ask('GET', `/api/files/${id}`)).status).toBe(401);
    });

    it('is read here only until it becomes part of something: then its context decides who', async () => {
      const { id } = await uploaded('linked.pdf', pdf());
      await spec.owner.query("update files set state = 'LINKED' where id = $1", [id]);
      expect((await read(id)).status).toBe(404);
    });
  });

  describe('that are refused', () => {
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
      await leavingNothing(async () => {
        const { code, detail, details } = problemOf(
          await upload(head, name, bytes, { 'accept-language': 'en' }),
          422,
        );
        expect(code).toBe('FILE_KIND_REFUSED');
        expect(details).toMatchObject({ name, accepted: expect.arrayContaining(['pdf', 'docx', 'xlsx']) });
        expect(detail).toMatch(/Accepted are: pdf, docx, /);
      });
    });

    it('for being empty', async () => {
      await leavingNothing(async () =>
        expect(problemOf(await upload(head, 'a.pdf', Buffer.alloc(0)), 422).code).toBe('FILE_EMPTY'),
      );
    });

    it('for coming as something else than bytes', async () => {
      for (const body of [{ x: 1 }, undefined]) {
        const answer = await head.ask('POST', '/api/files?name=a.pdf', body);
        expect(problemOf(answer, 415).details).toEqual({ accepted: 'application/octet-stream' });
      }
      const elsewhere = await head.ask('POST', '/api/session/signing-grant', Buffer.from('{}'));
      expect(problemOf(elsewhere, 415).code).toBe('UNSUPPORTED_MEDIA');
      const nameless = await head.ask('POST', '/api/files', pdf());
      expect(problemOf(nameless, 422).errors).toContainEqual(
        expect.objectContaining({ pointer: '/query/name', code: 'REQUIRED' }),
      );
    });

    /** What the server answers to a head and pieces of a body, and then nothing more. */
    const raw = async (lines: readonly string[], ...pieces: readonly Buffer[]): Promise<string> => {
      const { hostname, port, host } = new URL(api.url);
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      const sent = { host, 'content-type': 'application/octet-stream', ...headers() };
      const head = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
      socket.write(['POST /api/files?name=a.pdf HTTP/1.1', ...head, ...lines, '', ''].join('\r\n'));
      for (const piece of pieces) socket.write(piece);
      return textOf(socket).catch(() => '');
    };
    const chunk = (bytes: Buffer): Buffer =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
    const large = Buffer.concat([pdf(), Buffer.alloc(2 * MB)]);

    it('for their size are told the limit: announced, and in chunks without an end', async () => {
      await leavingNothing(async () => {
        const answer = await new Promise<string>((resolve, reject) => {
          // Refused by what it announces, before a byte has come.
          const asked = httpRequest(`${api.url}/api/files?name=a.pdf`, {
            method: 'POST',
            headers: { ...headers(), 'content-type': 'application/octet-stream', 'content-length': 900 * MB },
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

    it('for their size, as a browser sends them: the answer is heard', async () => {
      await leavingNothing(async () =>
        expect(problemOf(await upload(head, 'a.pdf', large), 413).details).toEqual({ most: 2 }),
      );
    });

    it('for a length that is a lie leave nothing: too long, and too short', async () => {
      await leavingNothing(async () => {
        expect(await raw(['content-length: 100000'], pdf())).toMatch(/^HTTP\/1\.1 408 /);
        // What comes after the announced bytes is no request, and four bytes are no PDF.
        expect(await raw(['content-length: 4'], pdf())).toMatch(/^HTTP\/1\.1 4(?:00|22) /);
      });
    });

    it('for standing still are given up, and those that come slowly but steadily are not', async () => {
      const bytes = pdf('slow');
      await leavingNothing(async () => {
        expect(await raw(['content-length: 5000'], bytes)).toMatch(/^HTTP\/1\.1 408 [\s\S]*SLOW_REQUEST/);
      });
      const slow = httpRequest(`${api.url}/api/files?name=slow.pdf`, {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/octet-stream', 'content-length': bytes.length },
      });
      const status = new Promise((resolve, reject) => {
        slow.on('response', (response) => resolve(response.resume().statusCode));
        slow.on('error', reject);
      });
      // Longer in all than any other request may take.
      const pieces = 8;
      for (let piece = 0; piece < pieces; piece++) {
        slow.write(bytes.subarray((piece * bytes.length) / pieces, ((piece + 1) * bytes.length) / pieces));
        await spec.owner.query('select pg_sleep(0.1)');
      }
      slow.end();
      expect(await status).toBe(201);
    });

    it('by a line that breaks leave nothing, and other uploads go on', async () => {
      await leavingNothing(async () => {
        const { hostname, port, host } = new URL(api.url);
        const socket = connect(Number(port), hostname);
        const lines = Object.entries({ host, 'content-type': 'application/octet-stream', ...headers() });
        const start = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
        socket.write(`POST /api/files?name=a.pdf HTTP/1.1\r\n${start}\r\ncontent-length: 1000000\r\n\r\n`);
        socket.write(large.subarray(0, 500_000));
        await eventually(() => expect(readdirSync(join(folder, 'incoming'))).toHaveLength(1));
        socket.destroy();
      });
      expect((await upload(head, 'after.pdf', pdf())).status).toBe(201);
    });

    it('beyond what a person may have waiting, also of many at once; what is linked counts no longer', async () => {
      await spec.owner.query(
        `insert into files (tenant_id, id, sha256, size, name, media_type, scanned, uploaded_by, uploaded_at, state)
         values ($1, gen_random_uuid(), $2, $3, 'x.pdf', 'application/pdf', false, $4, now(), 'STAGED')`,
        [small.tenantId, 'a'.repeat(64), 200 * MB - 3 * MB, small.head.personId],
      );
      const two = [1, 2, 3].map((n) => Buffer.concat([pdf(String(n)), Buffer.alloc(1.9 * MB)]));
      const answers = await Promise.all(two.map((bytes, n) => upload(head, `${n}.pdf`, bytes)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 429, 429]);
      const refused = answers.find(({ status }) => status === 429);
      expect(refused && problemOf(refused, 429)).toMatchObject({
        code: 'FILE_ALLOWANCE_USED_UP',
        details: { most: 200 },
      });
      expect((await upload(await signIn(small.chair), 'other.pdf', two[0] ?? pdf())).status).toBe(201);
      await spec.owner.query("update files set state = 'LINKED' where state = 'STAGED'");
      expect((await upload(head, '1.pdf', two[1] ?? pdf())).status).toBe(201);
    });

    it('beyond four at the same time', async () => {
      const held = await Promise.all(
        [1, 2, 3, 4].map(async (n) => {
          const asked = httpRequest(`${api.url}/api/files?name=${n}.pdf`, {
            method: 'POST',
            headers: { ...headers(), 'content-type': 'application/octet-stream', 'content-length': 10_000 },
          });
          asked.on('error', () => undefined);
          asked.write(pdf());
          return asked;
        }),
      );
      await eventually(() => expect(readdirSync(join(folder, 'incoming'))).toHaveLength(4));
      const fifth = await upload(head, '5.pdf', pdf());
      expect(problemOf(fifth, 429)).toMatchObject({ code: 'TOO_MANY_UPLOADS', details: { most: 4 } });
      expect(fifth.headers.get('retry-after')).toBe('5');
      for (const asked of held) asked.destroy();
      await eventually(async () => expect((await upload(head, '5.pdf', pdf())).status).toBe(201));
    });
  });

  describe('on the disk', () => {
    it('that were damaged or lost are never served, and are whole again once uploaded anew', async () => {
      const bytes = pdf('to be damaged');
      const { id, sha256 } = await uploaded('a.pdf', bytes);
      const path = join(folder, small.tenantId, sha256.slice(0, 2), sha256);
      for (const harm of [() => writeFileSync(path, pdf('something else')), () => rmSync(path)]) {
        harm();
        expect(problemOf(await head.ask('GET', `/api/files/${id}`), 500).code).toBe('FILE_DAMAGED');
        await uploaded('again.pdf', bytes);
        expect((await bytesOf(await read(id))).equals(bytes)).toBe(true);
      }
    });

    const disk = TinyDisk.mount();
    afterAll(() => disk?.unmount());
    (disk ? it : it.skip)('that is full: 507, nothing stays, and it recovers', async () => {
      if (!disk) return;
      const place = join(disk.folder, 'files');
      const other = await testApi(spec, { FILES_DIR: place });
      try {
        const visitor = await signIn(small.head, other.url);
        disk.fill(200_000);
        const bytes = Buffer.concat([pdf(), randomBytes(1_000_000)]);
        const rows = await rowCount();
        const answer = await upload(visitor, 'a.pdf', bytes, { 'accept-language': 'en' });
        expect(problemOf(answer, 507)).toMatchObject({ code: 'FILE_STORE_FULL' });
        expect([readdirSync(join(place, 'incoming')), await rowCount()]).toEqual([[], rows]);
        disk.relieve();
        expect((await upload(visitor, 'a.pdf', bytes)).status).toBe(201);
      } finally {
        await other.close();
      }
    });
  });

  it('are shown to an antivirus where one is set up, and nothing passes it unseen', async () => {
    const clamd = await Clamd.start();
    const other = await testApi(spec, { FILES_DIR: folder, CLAMD_URL: clamd.url });
    try {
      const visitor = await signIn(small.head, other.url);
      expect(answerOf(uploadFile, await upload(visitor, 'a.pdf', pdf())).scanned).toBe(true);
      expect(clamd.shown[0]?.equals(pdf())).toBe(true);
      await leavingNothing(async () => {
        const { code, details } = problemOf(await upload(visitor, 'virus.txt', Buffer.from(eicar)), 422);
        expect([code, details?.['signature']]).toEqual(['FILE_INFECTED', 'Eicar-Test-Signature']);
        await clamd.close();
        const unseen = await upload(visitor, 'b.pdf', pdf('b'), { 'accept-language': 'en' });
        expect(problemOf(unseen, 503)).toMatchObject({
          code: 'FILE_SCANNER_AWAY',
          detail: expect.stringMatching(/^No file is accepted before it was scanned\./),
        });
      });
    } finally {
      await other.close();
    }
  });
});
