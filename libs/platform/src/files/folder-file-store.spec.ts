import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { ReceivedFile } from '#libs/kernel/src/file-store.js';
import { newId } from '../../../../test/support/journey.js';
import { TinyDisk } from '../../../../test/support/tiny-disk.js';
import { FolderFileStore } from './folder-file-store.js';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

async function* inPieces(bytes: Uint8Array, size = 70_000): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
async function whole(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const accept = async (): Promise<void> => undefined;

describe('files in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'camket-files-'));
  const store = new FolderFileStore(folder);
  const tenant = newId<'tenant'>();

  // It says on which file it found what.
  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come back byte for byte, as often as asked', async () => {
    const bytes = randomBytes(1_000_000);
    const stored = await store.put(tenant, inPieces(bytes), accept);
    expect(stored).toEqual({ sha256: hashOf(bytes), size: bytes.length });
    const { size, content } = await store.open(tenant, stored.sha256);
    expect(size).toBe(bytes.length);
    expect((await whole(content())).equals(bytes)).toBe(true);
    expect((await whole(content())).equals(bytes)).toBe(true);
  });

  it('may be empty', async () => {
    const { sha256, size } = await store.put(tenant, inPieces(Buffer.alloc(0)), accept);
    expect([size, (await store.open(tenant, sha256)).size]).toEqual([0, 0]);
  });

  it('are looked at whole before they are kept, and anywhere in them', async () => {
    const bytes = randomBytes(300_000);
    let seen: ReceivedFile | undefined;
    const { sha256 } = await store.put(tenant, inPieces(bytes), async (received) => {
      seen = received;
      expect(await store.has(tenant, received.sha256)).toBe(false);
      expect((await whole(received.content())).equals(bytes)).toBe(true);
      expect(Buffer.from(await received.read(299_990, 100))).toEqual(bytes.subarray(299_990));
      expect(await received.read(400_000, 10)).toHaveLength(0);
    });
    expect(seen).toMatchObject({ sha256, size: 300_000 });
    expect(await store.has(tenant, sha256)).toBe(true);
  });

  it('stand once, however many bring them at the same time, and one tenant’s are not another’s', async () => {
    const bytes = randomBytes(200_000);
    const before = filesIn(folder).length;
    await Promise.all(Array.from({ length: 8 }, () => store.put(tenant, inPieces(bytes), accept)));
    expect(filesIn(folder)).toHaveLength(before + 1);
    const other = newId<'tenant'>();
    expect(await store.has(other, hashOf(bytes))).toBe(false);
    await expect(store.open(other, hashOf(bytes))).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  });

  it('are for the service’s own user alone', async () => {
    const { sha256 } = await store.put(tenant, inPieces(randomBytes(10)), accept);
    const path = join(folder, tenant, sha256.slice(0, 2), sha256);
    const modes = [path, join(path, '..'), join(path, '../..')].map((name) => statSync(name).mode & 0o777);
    expect(modes).toEqual([0o600, 0o700, 0o700]);
  });

  it('leave nothing where the stream breaks off or they are refused', async () => {
    const before = filesIn(folder);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield randomBytes(100_000);
      throw new Error('the line broke');
    }
    await expect(store.put(tenant, broken(), accept)).rejects.toThrow('the line broke');
    const refuse = () => Promise.reject(new Error('not this one'));
    await expect(store.put(tenant, inPieces(randomBytes(9)), refuse)).rejects.toThrow('not this one');
    expect(filesIn(folder)).toEqual(before);
  });

  it('that were changed on the disk, or are gone, are never served, and whole again once uploaded anew', async () => {
    const bytes = randomBytes(50_000);
    const { sha256 } = await store.put(tenant, inPieces(bytes), accept);
    const path = join(folder, tenant, sha256.slice(0, 2), sha256);
    const rotten = Buffer.from(bytes);
    rotten.writeUInt8(rotten.readUInt8(25_000) ^ 1, 25_000);
    for (const harm of [() => writeFileSync(path, rotten), () => rmSync(path)]) {
      harm();
      await expect(store.open(tenant, sha256)).rejects.toMatchObject({
        code: 'FILE_DAMAGED',
        details: { sha256 },
      });
      await store.put(tenant, inPieces(bytes), accept);
      expect((await whole((await store.open(tenant, sha256)).content())).equals(bytes)).toBe(true);
    }
  });

  it('are removed, again as well', async () => {
    const { sha256 } = await store.put(tenant, inPieces(randomBytes(10)), accept);
    await store.remove(tenant, sha256);
    await store.remove(tenant, sha256);
    expect(await store.has(tenant, sha256)).toBe(false);
  });

  it('have no name but a hash', async () => {
    for (const name of ['../../etc/passwd', 'A'.repeat(64), '', `${'a'.repeat(64)}/..`])
      await expect(store.open(tenant, name)).rejects.toThrow(RangeError);
  });

  it('that a process left half done are thrown away after a day, younger ones are not', async () => {
    const [old, young] = ['old', 'young'].map((name) => join(folder, 'incoming', name));
    for (const path of [old, young]) writeFileSync(path ?? '', 'x');
    utimesSync(old ?? '', new Date('2024-03-01T00:00:00Z'), new Date('2024-03-01T00:00:00Z'));
    utimesSync(young ?? '', new Date('2024-03-01T00:00:02Z'), new Date('2024-03-01T00:00:02Z'));
    expect(await store.dropAbandoned(instant('2024-03-01T00:00:01Z'))).toBe(1);
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['young']);
    expect(
      await new FolderFileStore(join(folder, 'new')).dropAbandoned(instant('2024-03-01T00:00:01Z')),
    ).toBe(0);
  });

  /** Where a disk may be mounted. */
  const disk = TinyDisk.mount();
  afterAll(() => disk?.unmount());
  (disk ? it : it.skip)(
    'that find no room are refused, leave nothing half done, and come in once there is some',
    async () => {
      if (!disk) return;
      const place = join(disk.folder, 'files');
      const tiny = new FolderFileStore(place);
      const bytes = randomBytes(3_000_000);
      disk.fill(1_000_000);
      await expect(tiny.put(tenant, inPieces(bytes), accept)).rejects.toMatchObject({
        code: 'FILE_STORE_FULL',
      });
      expect(filesIn(place)).toEqual([]);
      disk.relieve();
      expect((await tiny.put(tenant, inPieces(bytes), accept)).size).toBe(bytes.length);
    },
  );
});
