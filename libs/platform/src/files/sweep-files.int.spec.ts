import { randomBytes, randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { StoredFile } from '#libs/kernel/src/file-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { linkedFile, type UploadedFile } from '#libs/kernel/src/staged-files.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { as, newId } from '../../../../test/support/journey.js';
import { filesFolder } from '../../../../test/support/files-folder.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { PostgresEventStore } from '../event-store/postgres-event-store.js';
import { RelayDatabase } from '../relay/relay-database.js';
import { FolderFileStore } from './folder-file-store.js';
import { PostgresStagedFiles } from './postgres-staged-files.js';
import { sweepFiles } from './sweep-files.js';
import { UploadRows } from './upload-rows.js';

type Filed = DomainEvent<'Filed', { file: string }>;
const filing: StreamModel<object, Filed> = {
  type: 'filing',
  initial: {},
  evolve: (state) => state,
  rows: () => [],
  duties: () => [],
  subject: () => undefined,
};
const swept = { constraint: 'files_swept_for_good' };

describe('uploaded files', () => {
  const store = new FolderFileStore(filesFolder());
  const tenantId = newId<'tenant'>();
  const personId = newId<'person'>();
  let spec: TestDatabase;
  let relay: RelayDatabase;
  let events: PostgresEventStore;
  let rows: UploadRows;
  let staged: PostgresStagedFiles;

  beforeAll(async () => {
    // A demonstration's clock stands years away: only real time sweeps.
    spec = await TestDatabase.create();
    await spec.freeze('2034-03-01T02:00:00Z');
    relay = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    const database = await spec.connect();
    events = new PostgresEventStore(database);
    rows = new UploadRows(database);
    staged = new PostgresStagedFiles(database);
    Logger.overrideLogger(false);
  });
  afterAll(async () => {
    await relay.close();
    await spec.drop();
  });

  async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const upload = async (bytes = randomBytes(100), by: PersonId = personId): Promise<UploadedFile> => {
    let file: UploadedFile | undefined;
    await store.put(tenantId, once(bytes), async ({ sha256, size }: StoredFile) => {
      const upload = { sha256, size, name: 'a.pdf', mediaType: 'application/pdf', scanned: false };
      file = await rows.stage({ tenantId, personId: by }, upload);
    });
    if (!file) throw new Error('it was not staged');
    return file;
  };
  const age = (hours: number, ...files: readonly UploadedFile[]): Promise<unknown> =>
    spec.owner.query(
      'update files set inserted_at = clock_timestamp() - make_interval(hours => $1) where id = any ($2)',
      [hours, files.map(({ id }) => id)],
    );
  const link = (file: UploadedFile, stream: string = randomUUID()): Promise<unknown> =>
    as({ tenantId, personId }, () =>
      events.decide(filing, stream, () => [{ type: 'Filed', data: { file: file.id } }], undefined, [
        linkedFile(file),
      ]),
    );
  const sweep = (): Promise<number> => sweepFiles(relay, store, instant('2020-01-01T00:00:00Z'));
  const stateOf = async ({ id }: UploadedFile): Promise<string | undefined> =>
    (
      await spec.owner.query<{ state: string }>(
        "select state || case when removed then ' REMOVED' else '' end as state from files where id = $1",
        [id],
      )
    ).rows[0]?.state;
  const stands = ({ sha256 }: UploadedFile): Promise<boolean> => store.has(tenantId, sha256);
  const demand = (by: PersonId, id: string): Promise<UploadedFile> =>
    as({ tenantId, personId: by }, () => staged.demand(id, by));

  describe('that nobody linked', () => {
    it('are swept after a day, with their bytes; the row tells what there was', async () => {
      const [old, young] = [await upload(), await upload()];
      await age(24, old);
      await age(23, young);
      expect(await sweep()).toBe(1);
      expect([await stateOf(old), await stands(old)]).toEqual(['SWEPT REMOVED', false]);
      expect([await stateOf(young), await stands(young)]).toEqual(['STAGED', true]);
      expect(await sweep()).toBe(0);
    });

    it.each([
      ['waits', async () => undefined],
      ['is linked', link],
    ] as const)('leave their bytes to another upload of the same that %s', async (_, settle) => {
      const bytes = randomBytes(100);
      const [old, other] = [await upload(bytes), await upload(bytes, newId<'person'>())];
      await settle(other);
      await age(25, old);
      await sweep();
      expect([await stateOf(old), await stands(other)]).toEqual(['SWEPT REMOVED', true]);
      await store.open(tenantId, other.sha256);
    });

    it('go also where the bytes could not be removed the first time', async () => {
      const file = await upload();
      await age(25, file);
      class Stuck extends FolderFileStore {
        override async remove(): Promise<void> {
          throw new Error('read-only file system');
        }
      }
      expect(await sweepFiles(relay, new Stuck(filesFolder()), instant('2020-01-01T00:00:00Z'))).toBe(1);
      expect([await stateOf(file), await stands(file)]).toEqual(['SWEPT', true]);
      await sweep();
      expect([await stateOf(file), await stands(file)]).toEqual(['SWEPT REMOVED', false]);
    });

    it('and of which more than a batch is old go in one turn', async () => {
      await spec.owner.query(
        `insert into files (tenant_id, id, sha256, size, name, media_type, scanned, uploaded_by, uploaded_at, inserted_at, state)
         select $1, gen_random_uuid(), repeat('b', 64), 1, 'x.pdf', 'application/pdf', false, $2, now(), now() - interval '2 days', 'STAGED'
         from generate_series(1, 1200)`,
        [tenantId, personId],
      );
      expect(await sweep()).toBe(1_200);
    });
  });

  describe('that are linked', () => {
    it('are committed with the event, stay, and may be linked once more', async () => {
      const file = await upload();
      const [stream, other] = [randomUUID(), randomUUID()];
      await link(file, stream);
      expect(await stateOf(file)).toBe('LINKED');
      await link(file, other);
      await age(1_000, file);
      await sweep();
      expect([await stateOf(file), await stands(file)]).toEqual(['LINKED', true]);
      expect(await demand(personId, file.id)).toEqual(file);
    });

    it('once they are swept refuse the event as well', async () => {
      const file = await upload();
      await age(25, file);
      await sweep();
      const stream = randomUUID();
      await expect(link(file, stream)).rejects.toMatchObject(swept);
      const { rowCount } = await spec.owner.query('select 1 from events where stream_id = $1', [stream]);
      expect(rowCount).toBe(0);
    });

    it('at the very instant of the sweep are either linked with their bytes, or refused with their event', async () => {
      const outcomes = new Set<string>();
      for (let round = 0; round < 40; round++) {
        const files = await Promise.all([1, 2, 3, 4].map(() => upload()));
        await age(25, ...files);
        const streams = files.map(() => randomUUID());
        const linkAll = () =>
          files.map((file, index) =>
            link(file, streams[index]).then(
              () => 'LINKED',
              (error: unknown) => {
                expect(error).toMatchObject(swept);
                return 'SWEPT REMOVED';
              },
            ),
          );
        // Both at once; the sweep while the first is linked already; the links after the sweep has begun.
        const lead = (['NONE', 'LINK', 'SWEEP'] as const)[round % 3];
        const sweeping = lead === 'SWEEP' ? sweep() : undefined;
        if (sweeping) await Promise.race([sweeping, spec.owner.query('select 1')]);
        const linking = linkAll();
        if (lead === 'LINK') await Promise.race(linking);
        const [links] = await Promise.all([Promise.all(linking), sweeping ?? sweep()]);
        // One that was linked first is not swept, and one that was swept is not linked.
        await sweep();
        for (const [index, file] of files.entries()) {
          outcomes.add(links[index] ?? '');
          expect([await stateOf(file), await stands(file)]).toEqual([
            links[index],
            links[index] === 'LINKED',
          ]);
          const { rowCount } = await spec.owner.query('select 1 from events where stream_id = $1', [
            streams[index],
          ]);
          expect(rowCount).toBe(links[index] === 'LINKED' ? 1 : 0);
        }
      }
      expect(outcomes).toEqual(new Set(['LINKED', 'SWEPT REMOVED']));
    });

    it('wait for a sweep that has the row in hand, and are refused then', async () => {
      const file = await upload();
      await age(25, file);
      const client = await relay.pool.connect();
      await client.query('begin');
      await client.query("update files set state = 'SWEPT' where id = $1", [file.id]);
      const linking = link(file).then(
        () => 'LINKED',
        () => 'REFUSED',
      );
      await waitsForLock();
      await client.query('commit');
      client.release();
      expect(await linking).toBe('REFUSED');
      await sweep();
    });
  });

  describe('that come while the same bytes are swept', () => {
    it('are there afterwards, however the two fall together', async () => {
      for (let round = 0; round < 40; round++) {
        const bytes = randomBytes(100);
        const old = await upload(bytes);
        await age(25, old);
        const [young] = await Promise.all([upload(bytes), sweep()]);
        expect([await stateOf(old), await stands(young)]).toEqual([expect.stringMatching(/^SWEPT/), true]);
        await sweep();
        expect([await stateOf(old), await stands(young)]).toEqual(['SWEPT REMOVED', true]);
      }
    });

    it('wait until the bytes are removed, and bring them again', async () => {
      const bytes = randomBytes(100);
      const old = await upload(bytes);
      await age(25, old);
      let young: Promise<UploadedFile> | undefined;
      class Slow extends FolderFileStore {
        override async remove(): Promise<void> {
          young = upload(bytes);
          await waitsForLock();
          await store.remove(tenantId, old.sha256);
        }
      }
      await sweepFiles(relay, new Slow(filesFolder()), instant('2020-01-01T00:00:00Z'));
      if (!young) throw new Error('nothing was removed');
      expect([await stateOf(await young), await stands(old)]).toEqual(['STAGED', true]);
    });
  });

  it('are demanded by those alone who uploaded them, and not when it is too late', async () => {
    const [one, two] = [await upload(), await upload()];
    expect([await demand(personId, two.id), await demand(personId, one.id)]).toEqual([two, one]);
    const refusals = async (by: PersonId, id: string, code: string): Promise<void> =>
      expect(demand(by, id)).rejects.toMatchObject({ code, details: { id } });
    await refusals(personId, randomUUID(), 'FILE_NOT_FOUND');
    const theirs = await upload(undefined, newId<'person'>());
    await refusals(personId, theirs.id, 'FILE_NOT_YOURS');
    await age(24, two);
    await refusals(personId, two.id, 'FILE_TOO_OLD');
    await rows.giveUp(tenantId, theirs.id);
    await expect(demand(theirs.uploadedBy, theirs.id)).rejects.toMatchObject({ code: 'FILE_TOO_OLD' });
    const elsewhere = as({ tenantId: newId<'tenant'>(), personId }, () => staged.demand(one.id, personId));
    await expect(elsewhere).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  /** Until somebody in this database waits for what somebody else holds. */
  async function waitsForLock(): Promise<void> {
    for (;;) {
      const { rowCount } = await spec.owner.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if (rowCount) return;
    }
  }
});
