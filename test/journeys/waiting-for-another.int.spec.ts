import { beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { listWaitingUnderAuthority } from '#libs/contracts/src/http/authorities.js';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { listCommitments } from '#libs/contracts/src/http/commitments.js';
import { getMyWork } from '#libs/contracts/src/http/my-work.js';
import { EstablishUnit } from '#libs/organization/src/establish-unit.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { closeTree } from '../support/close-tree.js';
import { issueOne } from '../support/drafting.js';
import { toSign } from '../support/in-force.js';
import { headLeaves, joinCommune } from '../support/join-commune.js';
import { as, newId } from '../support/journey.js';
import { scene } from '../support/scene.js';
import type { Official, SmallDistrict } from '../support/small-district.js';
import type { Visitor } from '../support/visitor.js';

// A clerk without any function sees nothing of his own commune: whatever he reads here, he reads because of an authority.
describe('what waits in another’s place', () => {
  const set = scene({ worker: false });
  let clerk: Official;
  let reader: Visitor;
  let elsewhere: Pick<SmallDistrict, 'commune' | 'head'>;
  let otherHead: Visitor;

  beforeAll(async () => {
    const { service, small } = set;
    const member = { title: 'Chuyên viên', head: false, functions: [] };
    clerk = await joinCommune(service, small, { ...member, name: 'Vũ Văn Viên', username: 'vien' });
    reader = await service.signInToSign(clerk);
    elsewhere = await anotherCommune();
    otherHead = await service.signInToSign(elsewhere.head);
  });

  async function anotherCommune() {
    const { service, small } = set;
    const commune = newId<'unit'>();
    await service.found(async ({ commands, owner }) => {
      const validFrom = localDate('2020-01-01');
      const unit = { unitId: commune, name: 'Xã Kia', level: 'COMMUNE', parentId: small.district, validFrom };
      await as(small.administrator, () => commands.execute(new EstablishUnit(unit)));
      await closeTree(owner, small.tenantId);
    });
    const post = { title: 'Chủ tịch UBND xã', head: true, functions: ['SIGNATORY'] as const };
    const head = await joinCommune(
      service,
      { ...small, commune },
      { ...post, name: 'Hồ Thị Kia', username: 'kia' },
    );
    return { commune, head };
  }

  const grant = async (who: Visitor, acts: readonly string[], change: object = {}): Promise<string> => {
    const given = { delegateId: clerk.personId, capacity: 'TL', document: 'Quyết định 45/QĐ-UBND', acts };
    const scope = { unitId: set.small.commune, from: '2024-03-01', to: '2024-03-15' };
    return changedBy(await who.ask('POST', '/api/authorities', { ...given, ...scope, ...change })).id;
  };
  const revoke = async (who: Visitor, id: string) =>
    changedBy(await who.ask('POST', `/api/authorities/${id}/revocation`));
  const ask = (authorityId: string, act: string, who = reader) =>
    who.ask('GET', `/api/authorities/${authorityId}/waiting?act=${act}`);
  const waiting = async (authorityId: string, act: string): Promise<string[]> =>
    answerOf(listWaitingUnderAuthority, await ask(authorityId, act)).items.map(({ id }) => id);
  const read = (id: string, who = reader) => who.ask('GET', `/api/commitments/${id}`);
  const signed = async (head = set.head, where: Pick<SmallDistrict, 'commune' | 'head'> = set.small) => {
    const id = await issueOne(set.chair, where, '2024-03-29');
    expect((await head.ask('POST', '/api/commitments/signatures', await toSign(head, id))).status).toBe(200);
    return id;
  };

  it('is what he owes within the unit of the authority, for its acts, and nothing else', async () => {
    const [issued, here, there] = [
      await issueOne(set.chair, set.small, '2024-03-29'),
      await signed(),
      await signed(otherHead, elsewhere),
    ];
    const authority = await grant(set.chair, ['COUNTERSIGN']);
    expect(await waiting(authority, 'COUNTERSIGN')).toEqual([here]);
    expect(problemOf(await ask(authority, 'SIGN'), 403).code).toBe('AUTHORITY_NOT_FOR_THIS');

    const { title } = answerOf(getCommitment, await read(here)).terms;
    expect(title).toBe('Giải ngân vốn đầu tư công năm 2024');
    for (const id of [issued, there]) problemOf(await read(id), 404);
    const { items } = answerOf(listCommitments, await reader.ask('GET', '/api/commitments'));
    expect(items).toEqual([]);
    await revoke(set.chair, authority);

    // For another act: neither counted nor opened.
    const toSignOnly = await grant(set.chair, ['SIGN']);
    expect(await waiting(toSignOnly, 'SIGN')).toEqual([]);
    problemOf(await read(here), 404);
    expect(answerOf(getMyWork, await reader.ask('GET', '/api/my-work')).forOthers).toEqual([]);
    await revoke(set.chair, toSignOnly);
  });

  it('stands in one’s own work, by authority and act, where there is something', async () => {
    const before = answerOf(getMyWork, await reader.ask('GET', '/api/my-work'));
    expect(before.forOthers).toEqual([]);
    const authority = await grant(set.head, ['SIGN', 'COUNTERSIGN']);
    const issued = await waiting(authority, 'SIGN');
    const { forOthers, toSign: own } = answerOf(getMyWork, await reader.ask('GET', '/api/my-work'));
    const grantor = { id: set.small.head.personId, name: 'Lê Thị Trưởng', post: 'Chủ tịch UBND xã' };
    expect(forOthers).toEqual([
      { authorityId: authority, act: 'SIGN', capacity: 'TL', grantor, count: issued.length },
    ]);
    expect([issued.length, own.length]).toEqual([1, 0]);
    await revoke(set.head, authority);
  });

  it('is read by whom it was given to, and by nobody else', async () => {
    const id = await signed();
    const authority = await grant(set.chair, ['COUNTERSIGN']);
    const { service } = set;
    const stranger = await service.signIn((await service.foundSmallDistrict()).chair);
    // Not even by who gave it: he has a list of his own.
    for (const other of [set.chair, set.head, otherHead, set.administrator, stranger])
      expect(problemOf(await ask(authority, 'COUNTERSIGN', other), 404).code).toBe('NOT_FOUND');
    for (const other of [otherHead, stranger]) problemOf(await read(id, other), 404);
    await revoke(set.chair, authority);
  });

  it('is closed again once the authority is over, and before it begins', async () => {
    const id = await signed();
    const short = await grant(set.chair, ['COUNTERSIGN'], { to: '2024-03-01' });
    expect((await read(id)).status).toBe(200);
    await set.database.freeze('2024-03-02T01:00:00Z');
    problemOf(await read(id), 404);
    expect(problemOf(await ask(short, 'COUNTERSIGN'), 409).code).toBe('AUTHORITY_LAPSED');
    await set.database.freeze('2024-03-01T02:00:00Z');

    const authority = await grant(set.chair, ['COUNTERSIGN'], { from: '2024-03-02' });
    expect(problemOf(await ask(authority, 'COUNTERSIGN'), 409).code).toBe('AUTHORITY_LAPSED');
    await revoke(set.chair, short);
    problemOf(await read(id), 404);
    await revoke(set.chair, authority);
  });

  it('stays readable to who has signed it, for as long as the authority holds', async () => {
    const id = await signed();
    const authority = await grant(set.chair, ['COUNTERSIGN']);
    const { version, pendingHash: termsHash } = answerOf(getCommitment, await read(id));
    const body = { commitments: [{ id, version, termsHash }], authorityId: authority };
    expect((await reader.ask('POST', '/api/commitments/countersignatures', body)).status).toBe(200);
    expect(await waiting(authority, 'COUNTERSIGN')).not.toContain(id);
    expect(answerOf(getCommitment, await read(id)).status).toBe('IN_FORCE');
    await revoke(set.chair, authority);
    problemOf(await read(id), 404);
  });

  it('leaves out what he has signed for the other side', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-29');
    const [forHead, forChair] = [await grant(set.head, ['SIGN']), await grant(set.chair, ['COUNTERSIGN'])];
    const body = { ...(await toSign(reader, id)), authorityId: forHead };
    expect((await reader.ask('POST', '/api/commitments/signatures', body)).status).toBe(200);
    expect(await waiting(forChair, 'COUNTERSIGN')).not.toContain(id);
    const both = { ...(await toSign(reader, id)), authorityId: forChair };
    const refused = await reader.ask('POST', '/api/commitments/countersignatures', both);
    expect(problemOf(refused, 403).code).toBe('SIGNS_BOTH_SIDES');
  });

  it('is nothing any more once he lacks the function himself', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-29');
    const authority = await grant(set.head, ['SIGN']);
    expect(await waiting(authority, 'SIGN')).toContain(id);
    const asRead = await toSign(reader, id);
    await headLeaves(set.administrator, set.small, '2024-03-01');
    await set.database.freeze('2024-03-02T01:00:00Z');
    expect(await waiting(authority, 'SIGN')).toEqual([]);
    problemOf(await read(id), 404);
    const body = { ...asRead, authorityId: authority };
    problemOf(await reader.ask('POST', '/api/commitments/signatures', body), 403);
  });
});
