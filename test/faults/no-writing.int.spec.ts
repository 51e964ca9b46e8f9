import { afterAll, describe, expect, it } from '@jest/globals';
import { issueOne } from '../support/drafting.js';
import { digests, restless } from '../support/digest.js';
import { eventually } from '../support/eventually.js';
import { problemOf } from '../support/answers.js';
import { scene } from '../support/scene.js';
import { TinyDisk } from '../support/tiny-disk.js';
import { clearTerms } from '../support/terms.js';

describe('a database that can’t be written to (R18)', () => {
  const set = scene({ environment: { DATABASE_POOL: '2' } });

  const draft = () =>
    set.chair.ask('POST', '/api/commitments', {
      unitId: set.small.commune,
      signatoryId: set.small.head.personId,
      terms: clearTerms(set.small.head.personId),
    });
  const read = async (): Promise<number> => (await set.chair.ask('GET', '/api/commitments')).status;
  const refusesChanges = async (): Promise<void> => {
    const before = await digests(set.database.owner, restless);
    for (let times = 0; times < 5; times++) {
      const answer = await draft();
      expect(problemOf(answer, 503).code).toBe('UNAVAILABLE');
      expect(answer.headers.get('retry-after')).toBe('2');
    }
    expect(await digests(set.database.owner, restless)).toEqual(before);
  };
  const recovers = async (): Promise<void> => {
    await eventually(async () => expect((await draft()).status).toBe(201), { within: 5_000 });
    await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
  };

  it('as its disk is full: changes are refused with 503 and leave nothing, reading goes on, and it recovers', async () => {
    // What PostgreSQL says when it can't extend a table, at the very place where it says so.
    await set.database.owner.query(
      `create function full_disk() returns trigger language plpgsql as
         $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
       create trigger full_disk before insert on events execute function full_disk()`,
    );
    await refusesChanges();
    expect(await read()).toBe(200);
    await set.database.owner.query('drop trigger full_disk on events');
    await recovers();
  });

  /** A disk is mounted where that is allowed; elsewhere the test above stands for it. */
  const disk = TinyDisk.mount();
  afterAll(() => disk?.unmount());
  (disk ? it : it.skip)('as a real disk is full: likewise', async () => {
    if (!disk) return;
    const { owner, name } = set.database;
    const [server] = (await owner.query<{ data: string }>(`select current_setting('data_directory') as data`))
      .rows;
    disk.giveTo(server?.data ?? '');
    await owner.query(`create tablespace ${name}_tiny location '${disk.tables}'`);
    try {
      await owner.query(`alter table events set tablespace ${name}_tiny`);
      disk.fill();
      // The last page takes a few more.
      await eventually(async () => expect((await draft()).status).toBe(503), { within: 60_000, every: 0 });
      await refusesChanges();
      expect(await read()).toBe(200);
      disk.relieve();
      await recovers();
    } finally {
      await owner.query('alter table events set tablespace pg_default');
      await owner.query(`drop tablespace ${name}_tiny`);
    }
  });

  it('as it is read-only: likewise', async () => {
    const { owner, name } = set.database;
    const reconnect = () =>
      owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name like 'camket%'`,
        [name],
      );
    await owner.query(`alter database ${name} set default_transaction_read_only = on`);
    await reconnect();
    await eventually(async () => expect(await read()).toBe(200));
    await refusesChanges();
    await owner.query('set default_transaction_read_only = off');
    await owner.query(`alter database ${name} reset default_transaction_read_only`);
    await reconnect();
    await recovers();
  });

  it('as all its connections are taken: whoever waits too long is told 503, and it recovers', async () => {
    const holder = await set.database.owner.connect();
    await holder.query('begin; lock table commitments in access exclusive mode');
    const waiting = [read(), read()];
    const tooMany = await Promise.all(Array.from({ length: 6 }, draft));
    await holder.query('rollback');
    holder.release();
    expect(new Set(tooMany.map(({ status }) => status))).toEqual(new Set([503]));
    expect(tooMany.every(({ headers }) => headers.get('retry-after') === '2')).toBe(true);
    expect(await Promise.all(waiting)).toEqual([200, 200]);
    await recovers();
  });
});
