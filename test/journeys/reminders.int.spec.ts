import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { getCoverage } from '#libs/contracts/src/http/coverage.js';
import { getMyWork, listMails } from '#libs/contracts/src/http/my-work.js';
import { answerOf } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { scene } from '../support/scene.js';

describe('the reminders of a signature that is owed', () => {
  const set = scene();
  const correlationId = randomUUID();
  let id: string;

  const work = async () => answerOf(getMyWork, await set.head.ask('GET', '/api/my-work'));
  /** What the follow-up told; that it was issued stands on the page as well. */
  const reminded = async () => (await work()).notices.filter(({ class: kind }) => kind === 'REMINDER');
  const mails = async () => answerOf(listMails, await set.head.ask('GET', '/api/mailbox')).items;
  const delivered = (count: number) =>
    eventually(async () => {
      const left = (await mails()).filter(({ state }) => state === 'DELIVERED');
      expect(left).toHaveLength(count);
      return left;
    });
  /** Moves business time and waits until so many mails have gone out. */
  const mailsAt = async (instant: string, count: number) => {
    await set.database.freeze(instant);
    return delivered(count);
  };

  it('are planned when the commitment is issued, and nothing but that is told yet', async () => {
    id = await issueOne(set.chair, set.small, '2024-03-15', correlationId);
    await set.service.relayed();
    const { rows } = await set.database.owner.query(
      'select rung, state, remind_at from reminders order by remind_at',
    );
    expect(rows).toEqual([
      { rung: 'BEFORE-3', state: 'PLANNED', remind_at: new Date('2024-03-12T00:00:00Z') },
      { rung: 'ON-DAY', state: 'PLANNED', remind_at: new Date('2024-03-15T00:00:00Z') },
      { rung: 'AFTER-1', state: 'PLANNED', remind_at: new Date('2024-03-18T00:00:00Z') },
      { rung: 'SUPERIOR', state: 'PLANNED', remind_at: new Date('2024-03-20T00:00:00Z') },
      { rung: 'URGE', state: 'PLANNED', remind_at: new Date('2024-03-22T00:00:00Z') },
      { rung: 'URGE.2', state: 'PLANNED', remind_at: new Date('2024-03-29T00:00:00Z') },
    ]);
    const [mail] = await delivered(1);
    expect(mail?.subject).toContain('chờ Ông/Bà ký');
    expect(await reminded()).toEqual([]);
  });

  it('reach page and mailbox three working days before, under the correlation id of the request that issued it', async () => {
    const [mail] = await mailsAt('2024-03-12T01:00:00Z', 2);
    expect(mail).toMatchObject({ to: set.small.head.name, language: 'vi', correlationId });
    const { unread } = await work();
    const notices = await reminded();
    expect(notices).toMatchObject([{ template: 'DUE_SOON', link: `/commitments/${id}`, readAt: null }]);
    expect(unread).toBe(2);
    const read = await set.head.ask('POST', `/api/notices/${notices[0]?.id}/read`);
    expect(read.status).toBe(204);
    expect((await work()).unread).toBe(1);
  });

  it('reach them once more on the working day after, in the language of the reader by then', async () => {
    await set.head.ask('PUT', '/api/session/language', { language: 'en' });
    const [mail] = await mailsAt('2024-03-18T01:00:00Z', 3);
    expect(mail).toMatchObject({ language: 'en', correlationId });
    expect((await reminded()).map(({ template }) => template)).toEqual(['DUE_PAST', 'DUE_SOON']);
    const { late, missing } = answerOf(
      getCoverage,
      await set.chair.ask('GET', `/api/coverage?unitId=${set.small.district}&year=2024`),
    );
    expect({ late, missing }).toMatchObject({ late: 1, missing: [{ commitmentId: id, workingDaysLate: 1 }] });
  });

  it('don’t come once it is signed, and the duties say by when it was', async () => {
    const early = await issueOne(set.chair, set.small, '2024-04-10');
    await set.service.relayed();
    const { version, termsHash } = await rowOf(early);
    await set.head.ask('POST', '/api/commitments/signatures', {
      commitments: [{ id: early, version, termsHash }],
    });
    await set.database.freeze('2024-04-15T01:00:00Z');
    await eventually(async () => {
      const { rows } = await set.database.owner.query(
        `select distinct r.state, r.reason from reminders r join duties d on d.id = r.duty_id
         where d.source_id = $1 and d.kind = 'SIGN'`,
        [early],
      );
      expect(rows).toEqual([{ state: 'SKIPPED', reason: 'DUTY_CLOSED' }]);
    });
    expect((await reminded()).filter(({ link }) => link === `/commitments/${early}`)).toEqual([]);
  });

  const rowOf = async (commitment: string) => {
    const { rows } = await set.database.owner.query<{ version: number; termsHash: string }>(
      'select version, terms_hash as "termsHash" from commitments where id = $1',
      [commitment],
    );
    if (!rows[0]) throw new Error('no such commitment');
    return rows[0];
  };
});
