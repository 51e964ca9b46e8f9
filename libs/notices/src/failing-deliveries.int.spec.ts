import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { KeepingChannel, PostOffice } from '../../../test/support/post-office.js';
import { GROUP, MOST_DEATHS } from './deliveries-in-hand.js';
import { WriteMessages } from './write-messages.js';

const OTHERS = 7;

describe('a delivery that can’t be sent', () => {
  let office: PostOffice;
  let mail: KeepingChannel;
  let worker: Awaited<ReturnType<PostOffice['worker']>>;
  let batches: number[];
  /** What writing to this person ends in. */
  let poison: { readonly person: PersonId; readonly error: () => Error } | undefined;

  beforeEach(async () => {
    office = await PostOffice.open('2024-03-12T08:00:00+07:00');
    mail = new KeepingChannel();
    worker = await office.worker({ EMAIL: mail });
    batches = [];
    poison = undefined;
    Logger.overrideLogger(false);
    const { write } = WriteMessages.prototype;
    jest.spyOn(WriteMessages.prototype, 'write').mockImplementation(function (
      this: WriteMessages,
      deliveries,
    ) {
      batches.push(deliveries.length);
      if (deliveries.some(({ person_id }) => person_id === poison?.person))
        throw poison?.error() ?? new Error();
      return write.call(this, deliveries);
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await office.close();
  });

  /** As many messages as people. */
  const queue = async (count: number): Promise<PersonId[]> => {
    const people = await Promise.all(
      Array.from({ length: count }, (_, n) => office.person(`Người ${n}`, `n${n}@example.vn`)),
    );
    await office.tell(people);
    await worker.hand.handOverDue(undefined, undefined, 0);
    return people;
  };
  const diedOver = (deaths: number, count: number) =>
    office.spec.owner.query(
      `update deliveries set state = 'SENDING', attempts = $1 + 1, deaths = $1,
         lease_until = clock_timestamp(), next_attempt_at = clock_timestamp()
       where id in (select id from deliveries where state = 'QUEUED' limit $2)`,
      [deaths, count],
    );
  const standing = async () => {
    const { rows } = await office.spec.owner.query(
      'select state, reason, error, attempts, count(*)::int as count from deliveries group by 1, 2, 3, 4 order by 1, 4',
    );
    return rows;
  };

  it('because it can’t be written holds nobody up, and is given up after its tries', async () => {
    const [person] = await queue(OTHERS + 1);
    if (person) poison = { person, error: () => new Error('không viết được') };
    expect(await worker.send.sendDue()).toBe(OTHERS);
    expect(await standing()).toMatchObject([
      { state: 'QUEUED', attempts: 1, error: 'Error: không viết được' },
      { state: 'SENT', count: OTHERS },
    ]);
    for (let attempt = 2; attempt <= 4; attempt++) {
      await office.retryNow();
      expect(await worker.send.sendDue()).toBe(0);
    }
    expect(await standing()).toMatchObject([
      { state: 'FAILED', reason: 'FAILS', attempts: 3, error: 'Error: không viết được', count: 1 },
      { state: 'SENT', count: OTHERS },
    ]);
    expect(mail.sent).toHaveLength(OTHERS);
  });

  it('because its worker died is taken with few others, alone where another one died over those, and then given up', async () => {
    await queue(2 * GROUP + 6);
    await diedOver(MOST_DEATHS - 1, 1);
    await diedOver(1, 3);
    await diedOver(0, 2 * GROUP);
    expect(await worker.send.sendDue()).toBe(2 * GROUP + 5);
    // The new ones first.
    expect(batches).toEqual([2, GROUP, GROUP, 1, 1, 1]);
    expect(await standing()).toMatchObject([
      { state: 'FAILED', reason: 'ENDS_WORKERS', error: 'the process ended in the middle of it', count: 1 },
      { state: 'SENT', attempts: 1, count: 2 },
      { state: 'SENT', attempts: 2, count: 2 * GROUP },
      { state: 'SENT', attempts: 3, count: 3 },
    ]);
    expect(await office.count('select sum(deaths) from deliveries where state = $$SENT$$')).toBe(0);
  });

  it('because the database was away is nobody’s fault: given back, and sent by the next look', async () => {
    const [person] = await queue(OTHERS);
    const outage = new DatabaseError('terminating connection due to administrator command', 0, 'error');
    outage.code = '57P01';
    if (person) poison = { person, error: () => outage };
    await expect(worker.send.sendDue()).rejects.toBe(outage);
    poison = undefined;
    expect(await worker.send.sendDue()).toBe(OTHERS);
    expect(await standing()).toMatchObject([{ state: 'SENT', attempts: 1, count: OTHERS }]);
  });

  it('does not go out twice where the database went away before it was recorded', async () => {
    await queue(OTHERS);
    const { owner } = office.spec;
    await owner.query(
      `create function away() returns trigger language plpgsql as $$ begin raise exception 'gone' using errcode = '57P01'; end $$;
       create trigger away before update on deliveries for each row when (new.state = 'SENT') execute function away()`,
    );
    await expect(worker.send.sendDue()).rejects.toMatchObject({ code: '57P01' });
    await owner.query('drop trigger away on deliveries; drop function away()');
    await worker.send.sendDue();
    expect(await standing()).toMatchObject([{ state: 'SENT', attempts: 1, count: OTHERS }]);
    expect(mail.sent).toHaveLength(OTHERS);
  });

  it('because what became of it can’t be recorded is given up after some tries; the others were sent once', async () => {
    await queue(OTHERS + 1);
    const { owner } = office.spec;
    await owner.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
       create trigger refuse before update on deliveries for each row
         when (new.address = 'n3@example.vn' and new.state = 'SENT') execute function refuse()`,
    );
    for (let attempt = 1; attempt <= MOST_DEATHS + 1; attempt++) {
      await worker.send.sendDue();
      await owner.query("update deliveries set next_attempt_at = clock_timestamp() where state = 'SENDING'");
    }
    await owner.query('drop trigger refuse on deliveries; drop function refuse()');
    expect(await standing()).toMatchObject([
      { state: 'FAILED', reason: 'ENDS_WORKERS', count: 1 },
      { state: 'SENT', attempts: 1, count: OTHERS },
    ]);
    expect(mail.sent).toHaveLength(OTHERS + MOST_DEATHS);
  });
});
