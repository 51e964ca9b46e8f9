import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import {
  FileStore,
  type OpenedFile,
  type ReceivedFile,
  type StoredFile,
} from '#libs/kernel/src/file-store.js';
import { id, type TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { errorCode } from '../error-code.js';

/** Large enough that hashing and reading cost few turns of the event loop. */
const READ_AT_ONCE = 256 * 1024;
/** No room on the disk, or none left to this user. */
const FULL = ['ENOSPC', 'EDQUOT'];

/** It isn't there, or the disk can't read it any more. */
const GONE = ['ENOENT', 'EIO'];

/**
 * Files in a folder: `<tenant>/<first two digits>/<hash>`, readable by the service's own user alone. What comes in is written under a
 * random name in `incoming`, flushed to the disk, and moved under its hash at once; both stand on one disk.
 */
export class FolderFileStore extends FileStore {
  private readonly log = new Logger('FileStore');
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    super();
    this.incoming = join(folder, 'incoming');
  }

  async put(
    tenant: TenantId,
    content: AsyncIterable<Uint8Array>,
    examine: (received: ReceivedFile) => Promise<void>,
  ): Promise<StoredFile> {
    const path = join(this.incoming, randomUUID());
    try {
      await makeFolder(this.incoming);
      const received = await receive(path, content);
      await examine(received);
      await this.keep(path, this.pathOf(tenant, received.sha256));
      return { sha256: received.sha256, size: received.size };
    } catch (error) {
      await rm(path, { force: true });
      if (!FULL.includes(errorCode(error))) throw error;
      this.log.error(`there is no room in ${this.folder}`);
      throw new RuleBroken('FILE_STORE_FULL');
    }
  }

  async open(tenant: TenantId, sha256: string): Promise<OpenedFile> {
    const path = this.pathOf(tenant, sha256);
    const found = await measured(path);
    if (found?.sha256 !== sha256) {
      this.log.error(`${path} is ${found ? 'damaged' : 'missing'}: restore it from a backup`);
      throw new RuleBroken('FILE_DAMAGED', { sha256 });
    }
    return { size: found.size, content: () => bytesOf(path) };
  }

  async has(tenant: TenantId, sha256: string): Promise<boolean> {
    return (await unlessMissing(stat(this.pathOf(tenant, sha256)))) !== undefined;
  }

  async remove(tenant: TenantId, sha256: string): Promise<void> {
    await rm(this.pathOf(tenant, sha256), { force: true });
  }

  async dropAbandoned(before: Instant): Promise<number> {
    let dropped = 0;
    for (const name of (await unlessMissing(readdir(this.incoming))) ?? []) {
      const path = join(this.incoming, name);
      const found = await unlessMissing(stat(path));
      if (!found || found.mtimeMs >= Date.parse(before)) continue;
      await rm(path, { force: true });
      dropped += 1;
    }
    return dropped;
  }

  /** Whatever stood there before had the same hash, or was damaged and is whole again. */
  private async keep(path: string, kept: string): Promise<void> {
    const shard = dirname(kept);
    await makeFolder(shard);
    await rename(path, kept);
    // A name that stands only in memory would be lost with the power, and the record of it would not.
    await synced(shard);
    await synced(dirname(shard));
  }

  private pathOf(tenant: TenantId, sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`not a hash: ${sha256}`);
    return join(this.folder, id(tenant), sha256.slice(0, 2), sha256);
  }
}

/** Writes a stream into a new file down to the disk, and hashes it on the way. */
async function receive(path: string, content: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
  const hash = createHash('sha256');
  let size = 0;
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  await withHandle(await open(path, 'wx', 0o600), async (handle) => {
    await writeFile(handle, hashed());
    await handle.sync();
  });
  return {
    sha256: hash.digest('hex'),
    size,
    content: () => bytesOf(path),
    read: async (from, length) =>
      withHandle(await open(path), async (handle) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
        return buffer.subarray(0, bytesRead);
      }),
  };
}

/** Opened when it is read, and closed when reading ends, however it does. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: READ_AT_ONCE });
}

async function measured(path: string): Promise<StoredFile | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of bytesOf(path)) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch (error) {
    if (GONE.includes(errorCode(error))) return undefined;
    throw error;
  }
  return { sha256: hash.digest('hex'), size };
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

const synced = async (folder: string): Promise<void> =>
  withHandle(await open(folder), (handle) => handle.sync());

async function withHandle<T>(handle: FileHandle, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

const unlessMissing = <T>(looking: Promise<T>): Promise<T | undefined> =>
  looking.catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
