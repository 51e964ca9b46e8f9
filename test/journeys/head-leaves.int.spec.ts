import { describe, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { getMyWork } from '#libs/contracts/src/http/my-work.js';
import { getPerson } from '#libs/contracts/src/http/people.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';
import type { Visitor } from '../support/visitor.js';

/** Posts change hands while commitments wait: only who heads the unit that day is bound by one. */
describe('a commitment whose signatory leaves the post', () => {
  const set = scene({ worker: false });

  const parties = () => ({ unitId: set.small.commune, signatoryId: set.small.head.personId });
  const draft = () =>
    set.chair.ask('POST', '/api/commitments', {
      ...parties(),
      terms: clearTerms(set.small.head.personId),
    });
  const issue = ({ id, version }: { id: string; version: number }) =>
    set.chair.ask('POST', `/api/commitments/${id}/issue`, { version, signBy: '2024-03-15' });
  const read = async (id: string, who: Visitor) =>
    answerOf(getCommitment, await who.ask('GET', `/api/commitments/${id}`));
  const headAsPerson = async () =>
    answerOf(getPerson, await set.administrator.ask('GET', `/api/persons/${set.small.head.personId}`));

  it('is signed by nobody: neither one that was issued before, nor one that was only drafted', async () => {
    const [waiting, drafted] = [changedBy(await draft()), changedBy(await draft())];
    const issued = changedBy(await issue(waiting));
    const { termsHash, actions } = await read(issued.id, set.head);
    expect(actions).toContainEqual(expect.objectContaining({ action: 'SIGN', allowed: true }));

    const { version, positions } = await headAsPerson();
    const path = `/api/persons/${set.small.head.personId}/positions/${positions[0]?.id}/end`;
    changedBy(await set.administrator.ask('POST', path, { version, on: '2024-02-29' }));
    const { functions } = await headAsPerson();
    expect(functions.map(({ function: held, to }) => [held, to])).toEqual(
      expect.arrayContaining([
        ['SIGNATORY', '2024-02-29'],
        ['HEAD_OF_UNIT', '2024-02-29'],
      ]),
    );

    const commitments = [{ ...issued, termsHash }];
    const signed = await set.head.ask('POST', '/api/commitments/signatures', { commitments });
    expect(problemOf(signed, 403).code).toBe('NOT_ALLOWED');
    expect((await read(issued.id, set.chair)).actions).toEqual([
      { action: 'SIGN', allowed: false, whoCan: null },
      { action: 'RETURN', allowed: false, whoCan: null },
      expect.objectContaining({ action: 'REISSUE', allowed: true }),
      expect.objectContaining({ action: 'WITHDRAW', allowed: true }),
    ]);
    expect(answerOf(getMyWork, await set.head.ask('GET', '/api/my-work')).toSign).toEqual([]);
    expect(problemOf(await issue(drafted), 422).code).toBe('SIGNATORY_NOT_HEAD');
  });

  it('is not even drafted for a head who may not sign', async () => {
    const { version } = await headAsPerson();
    const again = { version, unitId: set.small.commune, title: 'Chủ tịch UBND xã', head: true };
    const path = `/api/persons/${set.small.head.personId}/positions`;
    changedBy(await set.administrator.ask('POST', path, { ...again, from: '2024-03-01' }));
    expect(problemOf(await draft(), 422).code).toBe('NOT_A_SIGNATORY');
  });
});
