import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { z } from 'zod';
import { uploadFile, type uploadedFile } from '#libs/contracts/src/http/files.js';
import { answerOf } from './answers.js';
import { eventually } from './eventually.js';
import { filesFolder } from './files-folder.js';
import { PASSWORD, type Official, type SmallDistrict } from './small-district.js';
import { testApi, type TestApi } from './test-api.js';
import { TestDatabase } from './test-database.js';
import { Visitor, type Answer } from './visitor.js';

/** The largest file that is taken here, in bytes. */
export const MOST = 2 * 1024 * 1024;

type Uploaded = z.output<typeof uploadedFile>;

/** How long slow uploads are borne, in milliseconds. */
interface Patience {
  readonly requestMs: number;
  readonly uploadMs: number;
}

/** An API to which a head of unit uploads files. */
export class FileScene {
  readonly folder = filesFolder();
  spec!: TestDatabase;
  api!: TestApi;
  small!: SmallDistrict;
  head!: Visitor;

  async signIn({ username }: Official, url = this.api.url): Promise<Visitor> {
    const visitor = new Visitor(url);
    await visitor.signIn(username, PASSWORD);
    return visitor;
  }

  upload(who: Visitor, name: string, bytes: Buffer, headers = {}): Promise<Answer> {
    return who.ask('POST', `/api/files?name=${encodeURIComponent(name)}`, bytes, headers);
  }

  async uploaded(name: string, bytes: Buffer): Promise<Uploaded> {
    return answerOf(uploadFile, await this.upload(this.head, name, bytes));
  }

  /** What the head's browser sends beside the bytes. */
  get headers(): Record<string, string> {
    return {
      cookie: this.head.cookie ?? '',
      'x-csrf-token': this.head.csrfToken ?? '',
      origin: new URL(this.api.url).origin,
    };
  }

  read(id: string, query = ''): Promise<Response> {
    return fetch(`${this.api.url}/api/files/${id}${query}`, { headers: this.headers });
  }

  onDisk(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    );
  }

  /** Uploads that are coming in. */
  incoming(): string[] {
    return readdirSync(join(this.folder, 'incoming'));
  }

  async rowCount(): Promise<number> {
    return (await this.spec.owner.query("select 1 from files where state <> 'SWEPT'")).rowCount ?? 0;
  }

  /** Nothing waits any more to become part of something: a person's allowance is whole. */
  async linkAll(): Promise<void> {
    await this.spec.owner.query("update files set state = 'LINKED' where state = 'STAGED'");
  }

  /** Neither a row nor a byte stays of what is done. */
  async leavingNothing(work: () => Promise<unknown>): Promise<void> {
    const before = [this.onDisk(), await this.rowCount()];
    await work();
    await eventually(async () => expect([this.onDisk(), await this.rowCount()]).toEqual(before));
  }
}

/** Sets the scene before the tests of a `describe` and clears it away after them; by itself it bears whatever a busy machine delays. */
export function fileScene(
  { requestMs, uploadMs }: Patience = { requestMs: 60_000, uploadMs: 60_000 },
): FileScene {
  const scene = new FileScene();
  beforeAll(async () => {
    scene.spec = await TestDatabase.create();
    await scene.spec.freeze('2024-03-01T02:00:00Z');
    const patience = { requestMs, uploadMs, checkEveryMs: 50 };
    const environment = { FILES_DIR: scene.folder, FILES_MAX_MB: '2' };
    scene.api = await testApi(scene.spec, environment, { page: undefined, patience });
    scene.small = await scene.api.found();
    scene.head = await scene.signIn(scene.small.head);
  });
  afterAll(async () => {
    await scene.api.close();
    await scene.spec.drop();
  });
  beforeEach(() => scene.linkAll());
  return scene;
}
