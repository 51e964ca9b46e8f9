import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { getRelay, listDeadLetters } from '#libs/contracts/src/http/operations.js';
import { answerOf, problemOf } from '../support/answers.js';
import { draftOne, issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { scene } from '../support/scene.js';

describe('an event that a consumer can’t handle', () => {
  const set = scene();
  const correlationId = randomUUID();
  let poisoned: string;
  let healthy: string;

  const letters = async () =>
    answerOf(listDeadLetters, await set.administrator.ask('GET', '/api/dead-letters')).items;
  const reminders = async (id: string): Promise<number> =>
    (
      await set.database.owner.query(
        "select from reminders r join duties d on d.id = r.duty_id where d.source_id = $1 and d.kind = 'SIGN'",
        [id],
      )
    ).rowCount ?? 0;
  const relay = async () => {
    const { consumers } = answerOf(getRelay, await set.administrator.ask('GET', '/api/relay'));
    return consumers.find(({ name }) => name === 'plan-reminders');
  };

  it('becomes a dead letter after its last try, those of its stream wait behind it, and others go on', async () => {
    poisoned = await draftOne(set.chair, set.small);
    // The draft must be behind the relay, or it would meet the poison too.
    await eventually(async () => expect(await relay()).toMatchObject({ behind: 0 }));
    await set.database.owner.query(
      `create function refuse() returns trigger language plpgsql as $$ begin
         if exists (select from duties where id = new.duty_id and source_id = '${poisoned}') then raise exception 'poison'; end if;
         return new;
       end $$;
       create trigger poison before insert on reminders for each row execute function refuse()`,
    );
    const issue = { version: 1, signBy: '2024-03-15' };
    await set.chair.ask('POST', `/api/commitments/${poisoned}/issue`, issue, {
      'x-correlation-id': correlationId,
    });
    healthy = await issueOne(set.chair, set.small, '2024-03-15');
    await eventually(async () => {
      // The waits between the tries are real time; nobody has minutes for them here.
      await set.database.owner.query('update dead_letters set next_attempt_at = clock_timestamp()');
      expect(await letters()).toMatchObject([
        { state: 'DEAD', streamId: poisoned, correlationId, attempts: 5 },
      ]);
    });
    // The tries of the one and the way of the other go on side by side: either may be the first to end.
    await eventually(async () => expect(await reminders(healthy)).toBe(6));

    const { rows } = await set.database.owner.query<{ hash: string }>(
      'select terms_hash as hash from commitments where id = $1',
      [poisoned],
    );
    const signature = { id: poisoned, version: 2, termsHash: rows[0]?.hash };
    expect(
      (await set.head.ask('POST', '/api/commitments/signatures', { commitments: [signature] })).status,
    ).toBe(200);
    await eventually(async () => expect(await relay()).toMatchObject({ dead: 1, waiting: 1 }));
    expect((await letters()).map(({ state, eventType }) => [state, eventType])).toEqual([
      ['WAITING', 'CommitmentSigned'],
      ['DEAD', 'CommitmentIssued'],
    ]);
  });

  it('is named to those who keep the service, and to nobody else', async () => {
    problemOf(await set.chair.ask('GET', '/api/dead-letters'), 403);
    const foreign = await set.service.foundSmallDistrict();
    const other = await set.service.signIn(foreign.administrator);
    expect(answerOf(listDeadLetters, await other.ask('GET', '/api/dead-letters')).items).toEqual([]);
    const [, dead] = await letters();
    problemOf(await other.ask('POST', `/api/dead-letters/${dead?.id}/redrive`), 404);
  });

  it('is handled once it is sent back after the cause was mended, and then those behind it', async () => {
    const [waiting, dead] = await letters();
    expect(
      problemOf(await set.administrator.ask('POST', `/api/dead-letters/${waiting?.id}/redrive`), 409).code,
    ).toBe('NOT_DEAD');
    await set.database.owner.query('drop trigger poison on reminders');
    const redriven = await set.administrator.ask('POST', `/api/dead-letters/${dead?.id}/redrive`);
    expect(redriven.status).toBe(204);
    await eventually(async () => expect(await relay()).toMatchObject({ dead: 0, waiting: 0, behind: 0 }));
    // One that is being tried is neither dead nor waiting, and is listed again when it is done.
    await eventually(async () =>
      expect((await letters()).map(({ state }) => state)).toEqual(['REDRIVEN', 'REDRIVEN']),
    );
    // It was signed meanwhile, so nothing is left to remind of.
    expect(await reminders(poisoned)).toBe(0);
  });
});
