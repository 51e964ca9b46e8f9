import { beforeAll, describe, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { draftCommitment, issueCommitment } from '#libs/contracts/src/http/commitments.js';
import { handOverCommitments, listEndedUnits, previewHandover } from '#libs/contracts/src/http/handovers.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { foundCommunes, type Commune } from '../support/many-communes.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';
import type { Visitor } from '../support/visitor.js';
import { workingOrganization } from '../support/working-organization.js';

describe('a unit that no single other succeeds', () => {
  const set = scene();
  const names = ['Xã Chia', 'Xã Giải', 'Xã Bắc', 'Xã Nam'];
  let split: Commune;
  let abolished: Commune;
  let north: Commune;
  let south: Commune;
  const ids: Record<string, readonly string[]> = {};

  const issueTo = async ({ unit, head }: Commune, title: string): Promise<string> => {
    const terms = clearTerms(head, title);
    const body = { unitId: unit, signatoryId: head, terms };
    const { id } = answerOf(draftCommitment, await set.chair.ask('POST', '/api/commitments', body));
    const issue = { version: 1, signBy: '2024-03-29' };
    answerOf(issueCommitment, await set.chair.ask('POST', `/api/commitments/${id}/issue`, issue));
    return id;
  };
  const read = async (id: string) =>
    answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`));
  const waiting = async (who: Visitor = set.chair) =>
    answerOf(listEndedUnits, await who.ask('GET', '/api/handovers/ended-units')).units;
  const pass = async (id: string, to: Commune, change: object = {}, who: Visitor = set.chair) => {
    const { version } = await read(id);
    return who.ask('POST', '/api/handovers', {
      commitments: [{ id, version }],
      side: 'SIGNATORY',
      to: to.head,
      unitId: to.unit,
      on: '2024-03-20',
      note: 'Nghị quyết 1678/NQ-UBTVQH15',
      ...change,
    });
  };

  beforeAll(async () => {
    const works = await workingOrganization(set.database);
    const [one, two, three, four] = await foundCommunes(works, set.small, names.length, { names });
    await works.module.close();
    if (!one || !two || !three || !four) throw new Error('four were founded');
    [split, abolished, north, south] = [one, two, three, four];
    ids['split'] = [await issueTo(split, 'Cải cách hành chính'), await issueTo(split, 'Chuyển đổi số')];
    ids['abolished'] = [await issueTo(abolished, 'Giải ngân')];
    const end = async ({ unit }: Commune, successorIds: readonly string[]) =>
      changedBy(
        await set.administrator.ask('POST', `/api/units/${unit}/abolition`, {
          version: 1,
          on: '2024-03-15',
          successorIds,
        }),
      );
    await end(split, [north.unit, south.unit]);
    await end(abolished, []);
    await set.service.relayed();
    await set.database.freeze('2024-03-20T02:00:00Z');
  });

  const [first, second, third] = [
    () => ids['split']?.[0] ?? '',
    () => ids['split']?.[1] ?? '',
    () => ids['abolished']?.[0] ?? '',
  ];

  it('leaves what it owed to whoever assigned it: nothing passes by chance', async () => {
    expect(await waiting()).toMatchObject([
      {
        unit: { id: split.unit, name: 'Xã Chia' },
        lastDay: '2024-03-15',
        successors: [
          { id: north.unit, name: 'Xã Bắc' },
          { id: south.unit, name: 'Xã Nam' },
        ],
        signatory: { id: split.head },
        commitments: 2,
      },
      { unit: { id: abolished.unit, name: 'Xã Giải' }, successors: [], commitments: 1 },
    ]);
    const stranger = await set.service.signIn((await set.service.foundSmallDistrict()).chair);
    expect([await waiting(stranger), await waiting(set.head)]).toEqual([[], []]);
  });

  it('shows who would take over once a unit is chosen', async () => {
    const preview = async (unit = '') =>
      answerOf(
        previewHandover,
        await set.chair.ask(
          'GET',
          `/api/handovers/preview?personId=${split.head}&side=SIGNATORY&on=2024-03-20${unit}`,
        ),
      ).commitments.map(({ successor, unitEnded }) => [successor?.id, unitEnded]);
    expect(await preview()).toEqual([
      [undefined, '2024-03-15'],
      [undefined, '2024-03-15'],
    ]);
    expect(await preview(`&unitId=${south.unit}`)).toEqual([
      [south.head, '2024-03-15'],
      [south.head, '2024-03-15'],
    ]);
    const elsewhere = (await set.service.foundSmallDistrict()).commune;
    const path = `/api/handovers/preview?personId=${split.head}&side=SIGNATORY&on=2024-03-20&unitId=${elsewhere}`;
    problemOf(await set.chair.ask('GET', path), 404);
  });

  it.each<[string, string, () => Promise<Awaited<ReturnType<typeof pass>>>, number]>([
    ['without a ground', 'GROUND_NEEDED', () => pass(first(), north, { note: null }), 422],
    ['from a day on which it stood', 'UNIT_STANDS', () => pass(first(), north, { on: '2024-03-15' }), 422],
    ['to somebody else', 'SIGNATORY_NOT_HEAD', () => pass(first(), north, { to: south.head }), 422],
    ['to a unit that is no more', 'SIGNATORY_NOT_HEAD', () => pass(first(), abolished), 422],
    ['by somebody who assigns nothing there', 'NOT_ALLOWED', () => pass(first(), north, {}, set.head), 403],
  ])('is not left %s', async (_, code, act, status) => {
    const before = await read(first());
    expect(problemOf(await act(), status).code).toBe(code);
    expect(await read(first())).toEqual(before);
  });

  it('passes nothing of a unit that stands', async () => {
    const id = await issueTo(north, 'Tiếp dân');
    expect(problemOf(await pass(id, south), 422).code).toBe('UNIT_STANDS');
  });

  it('passes nothing to another administration', async () => {
    const elsewhere = await set.service.foundSmallDistrict();
    const there = { unit: elsewhere.commune, head: elsewhere.head.personId };
    expect(problemOf(await pass(first(), there), 422).code).toBe('SIGNATORY_NOT_HEAD');
  });

  it('is passed on one by one, each to the unit that goes on with it, and says on what ground', async () => {
    answerOf(handOverCommitments, await pass(first(), north));
    answerOf(handOverCommitments, await pass(second(), south));
    answerOf(handOverCommitments, await pass(third(), south));
    const passed = await Promise.all([first(), second(), third()].map(read));
    expect(passed.map(({ unit, signatory }) => [unit.id, signatory.id])).toEqual([
      [north.unit, north.head],
      [south.unit, south.head],
      [south.unit, south.head],
    ]);
    expect(await waiting()).toEqual([]);
  });

  it('is issued anew to the head who took over, since its text names the other', async () => {
    const { version } = await read(first());
    const terms = clearTerms(north.head, 'Cải cách hành chính');
    const body = { version, signatoryId: north.head, terms, reason: null, signBy: '2024-03-29' };
    changedBy(await set.chair.ask('POST', `/api/commitments/${first()}/reissue`, body));
    expect((await read(first())).editions.at(-1)).toMatchObject({ unitName: 'Xã Bắc' });
  });
});
