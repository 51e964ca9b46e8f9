import { beforeAll, describe, expect, it } from '@jest/globals';
import { listSavedViews, saveView } from '#libs/contracts/src/http/saved-views.js';
import { answerOf, problemOf } from '../support/answers.js';
import { scene } from '../support/scene.js';
import { foundSmallProvince, type SmallProvince } from '../support/small-province.js';
import type { Visitor } from '../support/visitor.js';

describe('saved views of the board', () => {
  const set = scene({ worker: false });
  let province: SmallProvince;
  let chair: Visitor;
  let others: Readonly<Record<'auditor' | 'staff' | 'head' | 'otherChair', Visitor>>;

  beforeAll(async () => {
    const { service } = set;
    province = await service.found(foundSmallProvince);
    const { here, there, auditor, staff } = province;
    chair = await service.signIn(here.chair);
    others = {
      auditor: await service.signIn(auditor),
      staff: await service.signIn(staff),
      head: await service.signIn(here.head),
      otherChair: await service.signIn(there.chair),
    };
  });

  const filters = { timing: 'LATE', year: 2024, open: 'true' } as const;
  const save = (visitor: Visitor, body: object) =>
    visitor.ask('POST', '/api/saved-views', { sharedOver: null, isDefault: false, filters, ...body });
  const saved = async (visitor: Visitor, body: object): Promise<string> =>
    answerOf(saveView, await save(visitor, body)).id;
  const seen = async (visitor: Visitor): Promise<string[]> =>
    answerOf(listSavedViews, await visitor.ask('GET', '/api/saved-views')).items.map(({ name }) => name);

  it('are one’s own, or shared with whoever holds a function over the unit or above it', async () => {
    await saved(chair, { name: 'Của tôi' });
    await saved(chair, { name: 'Của huyện', sharedOver: province.here.district });
    await saved(chair, { name: 'Của xã', sharedOver: province.here.commune });
    expect(await seen(chair)).toEqual(['Của huyện', 'Của tôi', 'Của xã']);
    expect(await seen(others.auditor)).toEqual(['Của huyện', 'Của xã']);
    expect(await seen(others.staff)).toEqual(['Của xã']);
    expect(await seen(others.head)).toEqual(['Của xã']);
    expect(await seen(others.otherChair)).toEqual([]);
    expect(await seen(set.administrator)).toEqual([]);
  });

  it('are not shared over what is none of one’s business', async () => {
    problemOf(await save(chair, { name: 'Huyện kia', sharedOver: province.there.district }), 404);
    problemOf(await save(others.head, { name: 'Cấp trên', sharedOver: province.here.district }), 404);
    expect(await seen(others.otherChair)).toEqual([]);
  });

  it('are changed and deleted by their owner alone', async () => {
    const id = await saved(chair, { name: 'Sửa', sharedOver: province.here.district });
    const path = `/api/saved-views/${id}`;
    const body = { name: 'Đã sửa', sharedOver: null, isDefault: false };
    for (const visitor of [others.auditor, others.otherChair, set.administrator]) {
      problemOf(await visitor.ask('PUT', path, body), 404);
      problemOf(await visitor.ask('DELETE', path), 404);
    }
    expect((await chair.ask('PUT', path, body)).status).toBe(204);
    expect(await seen(others.auditor)).not.toContain('Đã sửa');
    expect(await seen(chair)).toContain('Đã sửa');
    problemOf(await chair.ask('PUT', path, { ...body, sharedOver: province.there.district }), 404);
    expect((await chair.ask('DELETE', path)).status).toBe(204);
    problemOf(await chair.ask('DELETE', path), 404);
  });

  it('keep filters and nothing else, and the board opens with one of them', async () => {
    const first = await saved(others.head, { name: 'Một', isDefault: true });
    const second = await saved(others.head, { name: 'Hai', isDefault: true });
    const { items } = answerOf(listSavedViews, await others.head.ask('GET', '/api/saved-views'));
    const own = items.filter(({ mine }) => mine);
    expect(own.map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [second, true],
      [first, false],
    ]);
    expect(own[0]?.filters).toEqual(filters);
    problemOf(await save(others.head, { name: 'Ba', filters: { ...filters, rows: [1] } }), 422);
  });

  it('bear a name once, and are thirty at most', async () => {
    expect(problemOf(await save(others.head, { name: 'Một' }), 409).code).toBe('VIEW_NAME_TAKEN');
    for (let more = 3; more <= 30; more += 1) await saved(others.head, { name: `Thứ ${more}` });
    expect(problemOf(await save(others.head, { name: 'Thừa' }), 409).code).toBe('TOO_MANY_VIEWS');
  });
});
