import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { eventually } from '../../../test/support/eventually.js';
import { KeepingChannel, PostOffice } from '../../../test/support/post-office.js';

const MANY = 300;

describe('handing over notices', () => {
  let office: PostOffice;
  let mail: KeepingChannel;
  let work: () => Promise<void>;

  beforeEach(async () => {
    office = await PostOffice.open('2024-03-12T08:00:00+07:00');
    mail = new KeepingChannel();
    const { hand, send } = await office.worker({ EMAIL: mail });
    work = async () => {
      await hand.handOverDue(undefined, undefined, 0);
      await send.sendDue();
    };
  });
  afterEach(() => office.close());

  it('gathers what a person is told in one message a morning, and what comes later in the next', async () => {
    const [tam, bay] = [await office.person(), await office.person('Nguyễn Thị Bảy', 'bay@example.vn')];
    for (let count = 0; count < 3; count++) await office.tell([tam, bay]);
    await work();
    expect(mail.sent.map(({ recipient, about }) => [recipient, about.length]).toSorted()).toEqual([
      ['Lê Văn Tám', 3],
      ['Nguyễn Thị Bảy', 3],
    ]);
    await office.tell([tam]);
    await work();
    expect(mail.sent).toHaveLength(2);
    await office.spec.freeze('2024-03-13T07:29:59+07:00');
    await work();
    expect(mail.sent).toHaveLength(2);
    await office.spec.freeze('2024-03-13T07:30:00+07:00');
    await work();
    expect(mail.sent.slice(2).map(({ about }) => about.length)).toEqual([1]);
    expect(await office.outcomes()).toEqual({ SENT: 7 });
  });

  it('tells nothing on days off, and everything on the working day after', async () => {
    const tam = await office.person();
    await office.spec.freeze('2024-02-09T08:00:00+07:00');
    await office.tell([tam]);
    await work();
    await office.spec.freeze('2024-02-12T08:00:00+07:00');
    await office.tell([tam]);
    await work();
    expect(mail.sent).toEqual([]);
    await office.spec.freeze('2024-02-15T07:30:00+07:00');
    await work();
    expect(mail.sent.map(({ about }) => about.length)).toEqual([2]);
  });

  it('comes on a Saturday that is worked, not on the Monday it was swapped for', async () => {
    const tam = await office.person();
    await office.spec.freeze('2024-04-29T09:00:00+07:00');
    await office.tell([tam]);
    await work();
    expect(await office.count('select count(*) from digests')).toBe(0);
    await office.spec.freeze('2024-05-04T08:00:00+07:00');
    await office.tell([tam]);
    await work();
    expect(mail.sent).toHaveLength(1);
  });

  it('sends statutory notices each by itself, at night and on Sundays', async () => {
    const tam = await office.person();
    await office.choose(tam, { muted: ['REMINDER'] });
    await office.spec.freeze('2024-03-17T02:00:00+07:00');
    await office.tell([tam], { statutory: true, class: 'URGING' });
    await office.tell([tam], { statutory: true });
    await office.tell([tam], { class: 'URGING' });
    await work();
    expect(mail.sent.map(({ about }) => about.length)).toEqual([1, 1]);
  });

  it('puts nothing into digests that leave at this very moment', async () => {
    const { owner } = office.spec;
    const people = [];
    for (let count = 0; count < MANY; count++)
      people.push(await office.person(`Người ${count}`, `${count}@example.vn`));
    await office.tell(people);
    const { hand } = await office.worker({ EMAIL: mail });
    await hand.handOverDue(undefined, undefined, 0);
    await office.tell(people);
    // Many of others, and known to be: the planner goes another way then.
    await owner.query(
      `insert into digests (tenant_id, id, person_id, day)
       select tenant_id, gen_random_uuid(), gen_random_uuid(), day from (select * from digests limit 1) as one, generate_series(1, 10000)`,
    );
    await owner.query('analyze digests');
    const complaints = jest.spyOn(Logger.prototype, 'warn');
    const sender = await owner.connect();
    await sender.query('begin; update digests set closed_at = business_now()');
    const handed = hand.handOverDue(undefined, undefined, 0);
    await eventually(async () =>
      expect(await office.count('select count(*) from pg_locks where not granted')).toBeGreaterThan(0),
    );
    await sender.query('commit');
    sender.release();
    expect(await handed).toBe(MANY);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
    expect(await office.count('select count(*) from notices where handed_at is null')).toBe(MANY);
    expect(await office.count('select count(*) from digests')).toBe(MANY + 10_000);
  });

  it('leaves on the page alone what is muted', async () => {
    const tam = await office.person();
    await office.choose(tam, { muted: ['REMINDER'] });
    await office.tell([tam]);
    await office.tell([tam], { class: 'CALENDAR' });
    await work();
    expect(mail.sent.map(({ about }) => about.map((one) => one.class))).toEqual([['CALENDAR']]);
    expect(await office.outcomes()).toEqual({ MUTED: 1, SENT: 1 });
  });

  it('comes at the hour that the person chose', async () => {
    const tam = await office.person();
    await office.choose(tam, { hour: '14:00' });
    await office.tell([tam]);
    await work();
    await office.spec.freeze('2024-03-12T13:59:00+07:00');
    await work();
    expect(mail.sent).toHaveLength(0);
    await office.spec.freeze('2024-03-12T14:00:00+07:00');
    await work();
    expect(mail.sent).toHaveLength(1);
  });

  it('puts nothing into a digest that is on its way, and begins no second one', async () => {
    const tam = await office.person();
    const { hand, send } = await office.worker({ EMAIL: mail });
    await office.tell([tam]);
    await hand.handOverDue(undefined, undefined, 0);
    mail.answer = async () => {
      await office.tell([tam]);
      await hand.handOverDue(undefined, undefined, 0);
      return { outcome: 'SENT' };
    };
    await send.sendDue();
    expect(mail.sent.map(({ about }) => about.length)).toEqual([1]);
    expect(await office.count('select count(*) from digests')).toBe(1);
    expect(
      await office.count("select count(*) from notices where handed_at is null and reason = 'NEXT_DIGEST'"),
    ).toBe(1);
  });

  it('gives one digest to each of a thousand people, whoever of four workers hands over what', async () => {
    const people = await Promise.all(
      Array.from({ length: 100 }, (_, n) => office.person(`Người ${n}`, `n${n}@example.vn`)),
    );
    for (let count = 0; count < 30; count++) await office.tell(people);
    const workers = await Promise.all(Array.from({ length: 4 }, () => office.worker({ EMAIL: mail })));
    await Promise.all(workers.map(({ hand }) => hand.handOverDue(undefined, undefined, 0)));
    await Promise.all(workers.map(({ send }) => send.sendDue()));
    expect(mail.sent).toHaveLength(100);
    expect(mail.sent.map(({ about }) => about.length)).toEqual(people.map(() => 30));
    expect(await office.outcomes()).toEqual({ SENT: 3_000 });
  });
});
