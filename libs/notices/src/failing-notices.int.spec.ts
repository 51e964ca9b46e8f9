import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { PostOffice } from '../../../test/support/post-office.js';
import { BATCH, GROUP, whole, type Part } from './domain/hand-over-part.js';

const OTHERS = 2 * GROUP + 3;

describe('a notice that can’t be handed over', () => {
  let office: PostOffice;
  let worker: Awaited<ReturnType<PostOffice['worker']>>;
  let people: PersonId[];

  beforeEach(async () => {
    office = await PostOffice.open('2024-03-12T08:00:00+07:00');
    worker = await office.worker({});
    Logger.overrideLogger(false);
    people = await Promise.all(
      Array.from({ length: OTHERS + 1 }, (_, n) => office.person(`Người ${n}`, `n${n}@example.vn`)),
    );
    await office.tell(people);
  });
  afterEach(() => office.close());

  const handOver = () => worker.hand.handOverDue(undefined, undefined, 0);
  const standing = async () => {
    const { rows } = await office.spec.owner.query(
      `select handed_at is not null as handed, reason, error, attempts, count(*)::int as count from notices
       group by 1, 2, 3, 4 order by 4, 3 nulls first`,
    );
    return rows;
  };
  /** How many were handed over together, each in its transaction. */
  const parts = async () => {
    const { rows } = await office.spec.owner.query<{ count: number }>(
      `select count(*)::int as count from notices where error is null and handed_at is not null group by xmin
       order by min(xmin::text::bigint)`,
    );
    return rows.map(({ count }) => count);
  };
  const some = async (count: number): Promise<string[]> => {
    const { rows } = await office.spec.owner.query<{ id: string }>('select id from notices limit $1', [
      count,
    ]);
    return rows.map(({ id }) => id);
  };
  /** As a process leaves it that ended in the middle of a part. */
  const died = ({ alone, left }: Part, only: string[] = [], begun = 'pg_postmaster_start_time()') =>
    office.spec.owner.query(
      `insert into hand_overs (tenant_id, turn, alone, in_groups, taking, begun) values ($1, gen_random_uuid(), $2, $3, $4, ${begun})`,
      [office.tenant, alone, left, only],
    );

  it('because it is refused holds nobody up, is tried again later, and is given up after its tries', async () => {
    const poison = people[GROUP];
    await office.spec.owner.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
       create trigger refuse before insert on digests for each row when (new.person_id = '${poison}') execute function refuse()`,
    );
    await handOver();
    expect(await standing()).toMatchObject([
      { handed: true, reason: null, attempts: 0, count: OTHERS },
      { handed: false, attempts: 1, error: 'error: poison', count: 1 },
    ]);
    await office.spec.freeze('2024-03-12T08:01:00+07:00');
    await handOver();
    expect(await standing()).toMatchObject([{ count: OTHERS }, { handed: false, attempts: 2 }]);
    await office.spec.freeze('2024-03-12T09:01:00+07:00');
    await handOver();
    expect(await standing()).toMatchObject([
      { count: OTHERS },
      { handed: true, reason: 'FAILS', attempts: 3, error: 'error: poison' },
    ]);
    expect(await handOver()).toBe(0);
  });

  it('because its process died is taken with few others, until all of that part are done', async () => {
    await died(whole);
    await handOver();
    expect(await parts()).toEqual([GROUP, GROUP, OTHERS + 1 - 2 * GROUP]);
  });

  it('because its process died over those as well is taken alone', async () => {
    await died({ alone: [], left: BATCH }, await some(GROUP));
    await handOver();
    expect(await parts()).toEqual([...Array.from({ length: GROUP }, () => 1), GROUP, OTHERS + 1 - 2 * GROUP]);
  });

  it('because process after process died over it is given up, and the others are handed over', async () => {
    await died({ alone: await some(1), left: 0 });
    await handOver();
    expect(await standing()).toMatchObject([
      { handed: true, reason: null, count: OTHERS },
      { handed: true, reason: 'ENDS_WORKERS', error: 'the process ended in the middle of it', count: 1 },
    ]);
    expect(await parts()).toEqual([OTHERS]);
  });

  it('because the server was restarted meanwhile is nobody’s fault', async () => {
    await died(whole, [], "pg_postmaster_start_time() - interval '1 minute'");
    await handOver();
    expect(await parts()).toEqual([OTHERS + 1]);
  });

  it('because the database went away is nobody’s fault either', async () => {
    const { owner } = office.spec;
    await owner.query(
      `create function away() returns trigger language plpgsql as $$ begin raise exception 'gone' using errcode = '57P01'; end $$;
       create trigger away before insert on digests for each row execute function away()`,
    );
    await expect(handOver()).rejects.toMatchObject({ code: '57P01' });
    await owner.query('drop trigger away on digests; drop function away()');
    await handOver();
    expect(await parts()).toEqual([OTHERS + 1]);
  });
});
