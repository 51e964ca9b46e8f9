import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { getBoard, getCoverage } from '#libs/contracts/src/http/coverage.js';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { signCommitments } from '#libs/contracts/src/http/commitment-signing.js';
import { listCommitmentEvents } from '#libs/contracts/src/http/commitments.js';
import { getMyWork } from '#libs/contracts/src/http/my-work.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { Service } from '../support/service.js';
import { PASSWORD, type SmallDistrict } from '../support/small-district.js';
import { clearTerms } from '../support/terms.js';
import { TestDatabase } from '../support/test-database.js';
import type { Visitor } from '../support/visitor.js';

describe('the story of a commitment', () => {
  let database: TestDatabase;
  let service: Service;
  let small: SmallDistrict;
  let chair: Visitor;
  let head: Visitor;
  let id: string;

  beforeAll(async () => {
    database = await TestDatabase.create();
    await database.freeze('2024-03-01T02:00:00Z');
    service = await Service.start(database, { worker: false });
    small = await service.foundSmallDistrict();
    chair = await service.signIn(small.chair);
    head = await service.signIn(small.head);
  }, 60_000);
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const read = async (who = chair) => answerOf(getCommitment, await who.ask('GET', `/api/commitments/${id}`));
  const parties = () => ({ unitId: small.commune, signatoryId: small.head.personId });
  const coverage = async () =>
    answerOf(getCoverage, await chair.ask('GET', `/api/coverage?unitId=${small.district}&year=2024`));
  const signed = async (who: Visitor, path: string, termsHash?: string) => {
    const { version, termsHash: frozen } = await read(who);
    return who.ask('POST', path, { commitments: [{ id, version, termsHash: termsHash ?? frozen }] });
  };
  const inOrder = '/api/commitments/signatures';

  it('begins as a draft in which clarities may be missing', async () => {
    const terms = clearTerms(null);
    const [item] = terms.items;
    const drafted = { ...terms, items: [{ ...item, product: '', time: null }] };
    ({ id } = changedBy(await chair.ask('POST', '/api/commitments', { ...parties(), terms: drafted })));
    const { status, gaps } = await read();
    expect(status).toBe('DRAFT');
    expect(gaps.map(({ clarity }) => clarity)).toEqual(['PERSON', 'PRODUCT', 'TIME']);
  });

  it('can’t be issued while a clarity is missing, and the answer names each gap', async () => {
    const answer = await chair.ask('POST', `/api/commitments/${id}/issue`, {
      version: 1,
      signBy: '2024-03-15',
    });
    const { code, details } = problemOf(answer, 422);
    expect(code).toBe('SIX_CLARITIES_INCOMPLETE');
    expect(details?.gaps).toMatchObject([{ clarity: 'PERSON' }, { clarity: 'PRODUCT' }, { clarity: 'TIME' }]);
  });

  it('is revised and issued; from then on its terms are frozen under a hash that anybody can recompute', async () => {
    const terms = clearTerms(small.head.personId);
    const path = `/api/commitments/${id}`;
    const { version } = changedBy(
      await chair.ask('PUT', `${path}/draft`, { version: 1, ...parties(), terms }),
    );
    changedBy(await chair.ask('POST', `${path}/issue`, { version, signBy: '2024-03-15' }));
    const { status, termsHash, editions } = await read(head);
    expect(status).toBe('ISSUED');
    expect(
      createHash('sha256')
        .update(editions[0]?.canonicalTerms ?? '')
        .digest('hex'),
    ).toBe(termsHash);
    const late = await chair.ask('PUT', `${path}/draft`, { version: 3, ...parties(), terms });
    expect(problemOf(late, 409).code).toBe('WRONG_STATUS');
  });

  it('waits among the work of its signatory, with the working days that are left', async () => {
    const { toSign, duties } = answerOf(getMyWork, await head.ask('GET', '/api/my-work'));
    expect(toSign.map((row) => row.id)).toEqual([id]);
    expect(duties).toMatchObject([{ kind: 'SIGN', dueOn: '2024-03-15', workingDaysLeft: 10 }]);
    expect(await coverage()).toMatchObject({
      total: 1,
      issued: 1,
      signed: 0,
      missing: [{ commitmentId: id }],
    });
  });

  it('is not signed without the password re-entered, by another, or over other terms', async () => {
    expect(problemOf(await signed(head, inOrder), 403).code).toBe('SIGNING_GRANT_REQUIRED');
    await head.ask('POST', '/api/session/signing-grant', { password: PASSWORD });
    await chair.ask('POST', '/api/session/signing-grant', { password: PASSWORD });
    expect(problemOf(await signed(chair, inOrder), 403).code).toBe('NOT_ALLOWED');
    expect(problemOf(await signed(head, inOrder, 'a'.repeat(64)), 409).code).toBe('TERMS_CHANGED');
    expect((await read()).status).toBe('ISSUED');
  });

  it('is signed by its signatory, and by nobody twice', async () => {
    answerOf(signCommitments, await signed(head, inOrder));
    expect(await coverage()).toMatchObject({ issued: 0, signed: 1, missing: [] });
    expect(problemOf(await signed(head, inOrder), 409).code).toBe('ALREADY_SIGNED');
  });

  it('is countersigned together with many others in one act, all or none', async () => {
    const others = await Promise.all(
      Array.from({ length: 5 }, async (_, index) => {
        const terms = clearTerms(small.head.personId, `Cam kết số ${index}`);
        const { id: other } = changedBy(await chair.ask('POST', '/api/commitments', { ...parties(), terms }));
        changedBy(
          await chair.ask('POST', `/api/commitments/${other}/issue`, { version: 1, signBy: '2024-03-15' }),
        );
        return other;
      }),
    );
    const readAll = (ids: readonly string[]) =>
      Promise.all(
        ids.map(async (one) => {
          const { version, termsHash } = answerOf(
            getCommitment,
            await chair.ask('GET', `/api/commitments/${one}`),
          );
          return { id: one, version, termsHash };
        }),
      );
    answerOf(signCommitments, await head.ask('POST', inOrder, { commitments: await readAll(others) }));
    const all = await readAll([id, ...others]);
    const stranger = { id: randomUUID(), version: 3, termsHash: 'b'.repeat(64) };
    const path = '/api/commitments/countersignatures';
    problemOf(await chair.ask('POST', path, { commitments: [...all, stranger] }), 404);
    expect(await coverage()).toMatchObject({ inForce: 0 });
    answerOf(signCommitments, await chair.ask('POST', path, { commitments: all }));
    expect(await coverage()).toMatchObject({ inForce: 1, signed: 0 });
  });

  it('is in force with its items owed, and shows so on the board', async () => {
    const { status, editions, duties } = await read(head);
    const signatures = editions[0]?.signatures ?? [];
    expect(status).toBe('IN_FORCE');
    expect(signatures.map(({ role, signer }) => [role, signer.id])).toEqual([
      ['SIGNATORY', small.head.personId],
      ['ASSIGNER', small.chair.personId],
    ]);
    expect(duties.map(({ kind, state }) => [kind, state]).toSorted()).toEqual([
      ['COUNTERSIGN', 'DONE'],
      ['ITEM', 'OPEN'],
      ['SIGN', 'DONE'],
    ]);
    const { rows } = answerOf(
      getBoard,
      await chair.ask('GET', `/api/board?unitId=${small.district}&year=2024`),
    );
    expect(rows).toMatchObject([
      { unit: { id: small.commune }, status: 'IN_FORCE', openItems: 1, overdueItems: 0 },
    ]);
  });

  it('tells all that happened to it, by whom and in order', async () => {
    const { events } = answerOf(listCommitmentEvents, await head.ask('GET', `/api/commitments/${id}/events`));
    const { chair: assigner, head: signatory } = small;
    expect(events.map(({ version, type, actor }) => [version, type, actor.id])).toEqual([
      [1, 'CommitmentDrafted', assigner.personId],
      [2, 'DraftRevised', assigner.personId],
      [3, 'CommitmentIssued', assigner.personId],
      [4, 'CommitmentSigned', signatory.personId],
      [5, 'CommitmentCountersigned', assigner.personId],
    ]);
  });
});
