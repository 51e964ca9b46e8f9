import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { changedBy, problemOf } from '../support/answers.js';
import { draftOne } from '../support/drafting.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';

describe('changes at the same time', () => {
  const set = scene({ worker: false });

  const draft = (title?: string) => ({
    unitId: set.small.commune,
    signatoryId: set.small.head.personId,
    terms: clearTerms(set.small.head.personId, title),
  });
  const versions = async (id: string): Promise<number[]> =>
    (
      await set.database.owner.query<{ version: number }>(
        'select version from events where stream_id = $1 order by version',
        [id],
      )
    ).rows.map(({ version }) => version);

  it('never overwrite each other: the later one is refused and told what has changed', async () => {
    const id = await draftOne(set.chair, set.small);
    const path = `/api/commitments/${id}/draft`;
    changedBy(await set.chair.ask('PUT', path, { version: 1, ...draft('Bản của văn phòng') }));
    const refusal = problemOf(await set.chair.ask('PUT', path, { version: 1, ...draft('Bản của tôi') }), 409);
    expect(refusal.code).toBe('VERSION_CONFLICT');
    expect(refusal.details).toMatchObject({
      expected: 1,
      actual: 2,
      since: [{ type: 'DraftRevised', actorId: set.small.chair.personId }],
    });
  });

  it('let exactly one of a hundred writers through for each version, and leave no gap', async () => {
    const id = await draftOne(set.chair, set.small);
    const tally: Record<number, number> = {};
    for (let version = 1; version <= 2; version++) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, () =>
          set.chair.ask('PUT', `/api/commitments/${id}/draft`, { version, ...draft(randomUUID()) }),
        ),
      );
      for (const { status } of answers) tally[status] = (tally[status] ?? 0) + 1;
    }
    expect(tally).toEqual({ 200: 2, 409: 198 });
    expect(await versions(id)).toEqual([1, 2, 3]);
  });

  it('under one idempotency key are one change, with one answer for all fifty', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = draft('Một lần thôi');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => set.chair.ask('POST', '/api/commitments', body, key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    const [first] = answers;
    if (!first) throw new Error('nobody asked');
    const { id } = changedBy(first);
    expect(await versions(id)).toEqual([1]);
    const { rows } = await set.database.owner.query(
      `select count(*)::int as drafted from events where data -> 'terms' ->> 'title' = 'Một lần thôi'`,
    );
    expect(rows).toEqual([{ drafted: 1 }]);
    // Later as well, and other words under the same key are refused.
    expect(changedBy(await set.chair.ask('POST', '/api/commitments', body, key)).id).toBe(id);
    const other = await set.chair.ask('POST', '/api/commitments', draft('Lời khác'), key);
    expect(problemOf(other, 422).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('of two who share a key without knowing it stay two changes', async () => {
    const key = { 'idempotency-key': 'the-same-words-by-chance' };
    const foreign = await set.service.foundSmallDistrict();
    const other = await set.service.signIn(foreign.chair);
    const mine = changedBy(await set.chair.ask('POST', '/api/commitments', draft(), key));
    const body = {
      unitId: foreign.commune,
      signatoryId: foreign.head.personId,
      terms: clearTerms(foreign.head.personId),
    };
    expect(changedBy(await other.ask('POST', '/api/commitments', body, key)).id).not.toBe(mine.id);
  });
});
