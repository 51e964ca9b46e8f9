import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { createToken } from '#libs/contracts/src/http/session.js';
import { answerOf, problemOf } from '../support/answers.js';
import { Clamd } from '../support/clamd.js';
import { fileScene } from '../support/file-scene.js';
import { eicar, jpeg, pdf, png, spreadsheets } from '../support/sample-files.js';
import { testApi } from '../support/test-api.js';
import { TinyDisk } from '../support/tiny-disk.js';
import { Visitor } from '../support/visitor.js';

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('files', () => {
  const set = fileScene();

  describe('that are uploaded', () => {
    it('come back byte for byte to their uploader', async () => {
      const bytes = Buffer.concat([pdf(), randomBytes(1_500_000), Buffer.from('\n%%EOF')]);
      const file = await set.uploaded('Báo cáo quý I.pdf', bytes);
      expect(file).toEqual({
        id: file.id,
        name: 'Báo cáo quý I.pdf',
        mediaType: 'application/pdf',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        scanned: false,
        uploadedBy: set.small.head.personId,
        uploadedAt: '2024-03-01T02:00:00.000Z',
      });
      const response = await set.read(file.id);
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
        const { id } = await set.uploaded(name, bytes);
        const response = await set.read(id, '?preview=true');
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
      const { id, name: answered, sha256 } = await set.uploaded(name, pdf(name));
      expect(answered).toBe(kept);
      const disposition = (await set.read(id)).headers.get('content-disposition') ?? '';
      expect(decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition)?.[1] ?? kept)).toBe(kept);
      expect(set.onDisk()).toContain(join(set.folder, set.small.tenantId, sha256.slice(0, 2), sha256));
    });

    it('stand once, whoever brings them, under as many names as they come by, and also at the same time', async () => {
      const bytes = pdf('the same');
      const before = set.onDisk().length;
      const chair = await set.signIn(set.small.chair);
      const answers = await Promise.all([
        set.upload(set.head, 'a.pdf', bytes),
        set.upload(set.head, 'b.pdf', bytes),
        set.upload(chair, 'c.pdf', bytes),
        set.upload(set.head, 'd.pdf', bytes),
      ]);
      const files = answers.map((answer) => answerOf(uploadFile, answer));
      expect(files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']);
      expect(new Set(files.map(({ id }) => id)).size).toBe(4);
      expect(set.onDisk()).toHaveLength(before + 1);
      for (const { id } of [files[0], files[3]].filter((file) => file !== undefined))
        expect((await bytesOf(await set.read(id))).equals(bytes)).toBe(true);
    });

    it('are one when the request is repeated under its key, and another file under it is refused', async () => {
      const key = { 'idempotency-key': `key-${randomBytes(8).toString('hex')}` };
      const before = await set.rowCount();
      const answers = await Promise.all([1, 2, 3].map(() => set.upload(set.head, 'a.pdf', pdf('key'), key)));
      const [first] = answers.map((answer) => answerOf(uploadFile, answer));
      for (const answer of answers) expect(answerOf(uploadFile, answer)).toEqual(first);
      expect((await set.upload(set.head, 'a.pdf', pdf('key'), key)).headers.get('idempotency-replayed')).toBe(
        'true',
      );
      expect(await set.rowCount()).toBe(before + 1);
      const other = await set.upload(set.head, 'b.pdf', pdf('key'), key);
      expect(problemOf(other, 422).code).toBe('IDEMPOTENCY_KEY_REUSED');
      const longer = await set.upload(set.head, 'a.pdf', pdf('another one'), key);
      expect(problemOf(longer, 422).code).toBe('IDEMPOTENCY_KEY_REUSED');
    });
  });

  describe('of somebody', () => {
    it('nobody else reads: not in the same unit, not in another administration, not by a token, not without a session', async () => {
      const { id } = await set.uploaded('mine.pdf', pdf());
      const strangers = await set.api.found();
      for (const official of [set.small.chair, set.small.administrator, strangers.head]) {
        const answer = await (await set.signIn(official)).ask('GET', `/api/files/${id}`);
        expect(problemOf(answer, 404).code).toBe('NOT_FOUND');
      }
      const scopes = ['commitments:read', 'commitments:write'];
      const body = { name: 'Cổng', scopes, days: 1 };
      const { secret } = answerOf(createToken, await set.head.ask('POST', '/api/tokens', body));
      const byToken = { authorization: `Bearer ${secret}` };
      const token = new Visitor(set.api.url);
      problemOf(await token.ask('GET', `/api/files/${id}`, undefined, byToken), 403);
      await set.leavingNothing(async () => {
        problemOf(await set.upload(token, 'a.pdf', pdf(), byToken), 403);
        problemOf(await set.upload(new Visitor(set.api.url), 'a.pdf', pdf()), 401);
        problemOf(await set.upload(set.head, 'a.pdf', pdf(), { 'x-csrf-token': 'x' }), 403);
        problemOf(await set.upload(set.head, 'a.pdf', pdf(), { origin: 'https://evil.example' }), 403);
      });
      expect((await new Visitor(set.api.url).ask('GET', `/api/files/${id}`)).status).toBe(401);
    });

    it('is read here only until it becomes part of something: then its context decides who', async () => {
      const { id } = await set.uploaded('linked.pdf', pdf());
      await set.spec.owner.query("update files set state = 'LINKED' where id = $1", [id]);
      expect((await set.read(id)).status).toBe(404);
    });
  });

  describe('on the disk', () => {
    it('that were damaged or lost are never served, and are whole again once uploaded anew', async () => {
      const bytes = pdf('to be damaged');
      const { id, sha256 } = await set.uploaded('a.pdf', bytes);
      const path = join(set.folder, set.small.tenantId, sha256.slice(0, 2), sha256);
      for (const harm of [() => writeFileSync(path, pdf('something else')), () => rmSync(path)]) {
        harm();
        expect(problemOf(await set.head.ask('GET', `/api/files/${id}`), 500).code).toBe('FILE_DAMAGED');
        await set.uploaded('again.pdf', bytes);
        expect((await bytesOf(await set.read(id))).equals(bytes)).toBe(true);
      }
    });

    const disk = TinyDisk.mount();
    afterAll(() => disk?.unmount());
    (disk ? it : it.skip)('that is full: 507, nothing stays, and it recovers', async () => {
      if (!disk) return;
      const place = join(disk.folder, 'files');
      const other = await testApi(set.spec, { FILES_DIR: place });
      try {
        const visitor = await set.signIn(set.small.head, other.url);
        disk.fill(200_000);
        const bytes = Buffer.concat([pdf(), randomBytes(1_000_000)]);
        const rows = await set.rowCount();
        const answer = await set.upload(visitor, 'a.pdf', bytes, { 'accept-language': 'en' });
        expect(problemOf(answer, 507)).toMatchObject({ code: 'FILE_STORE_FULL' });
        expect([readdirSync(join(place, 'incoming')), await set.rowCount()]).toEqual([[], rows]);
        disk.relieve();
        expect((await set.upload(visitor, 'a.pdf', bytes)).status).toBe(201);
      } finally {
        await other.close();
      }
    });
  });

  it('are shown to an antivirus where one is set up, and nothing passes it unseen', async () => {
    const clamd = await Clamd.start();
    const other = await testApi(set.spec, { FILES_DIR: set.folder, CLAMD_URL: clamd.url });
    try {
      const visitor = await set.signIn(set.small.head, other.url);
      expect(answerOf(uploadFile, await set.upload(visitor, 'a.pdf', pdf())).scanned).toBe(true);
      expect(clamd.shown[0]?.equals(pdf())).toBe(true);
      await set.leavingNothing(async () => {
        const { code, details } = problemOf(await set.upload(visitor, 'virus.txt', Buffer.from(eicar)), 422);
        expect([code, details?.['signature']]).toEqual(['FILE_INFECTED', 'Eicar-Test-Signature']);
        await clamd.close();
        const unseen = await set.upload(visitor, 'b.pdf', pdf('b'), { 'accept-language': 'en' });
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
