import { expect, it, jest } from '@jest/globals';
import { RandomRequests, fuzz } from '../support/fuzz.js';
import { draftOne } from '../support/drafting.js';
import { fillEveryTable } from '../support/full-tables.js';
import { Random } from '../support/random.js';
import { scene } from '../support/scene.js';

/** Random requests over all endpoints, while others work: no 5xx, ever. */
export function describeRandomRequests(count: number): void {
  const set = scene();
  jest.setTimeout(60_000 + count * 30);

  it(`answers ${count} random requests without a single 5xx, and those who work meanwhile notice nothing`, async () => {
    const { service, small, chair, database } = set;
    const foreign = await service.foundSmallDistrict();
    const ids = await fillEveryTable(service, small);
    const { district, commune, head } = small;
    // Nobody's own id is among them, or the first to lock himself out would end it all.
    const known = [district, commune, head.personId, ...Object.values(ids).filter((id) => id.length === 36)];
    const strangers = [foreign.commune, foreign.head.personId];
    const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
    const requests = new RandomRequests(new Random(seed), [...known, ...strangers]);

    const visitors = await Promise.all([
      ...Array.from({ length: 4 }, () => service.signIn(small.administrator)),
      ...Array.from({ length: 4 }, () => service.signInToSign(small.chair)),
    ]);
    await database.owner.query('create table public.kept as select * from sessions');
    const revive = () =>
      database.owner.query(
        'with forgiven as (delete from sign_in_attempts) insert into sessions select * from public.kept on conflict do nothing',
      );
    let working = true;
    const worker = await service.signIn(foreign.chair);
    const works = (async (): Promise<number> => {
      let done = 0;
      for (; working; done++) await draftOne(worker, foreign);
      return done;
    })();

    const { faults, tally } = await fuzz(requests, count, visitors, { url: service.url, revive });
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    working = false;
    expect(await works).toBeGreaterThan(0);
    // Not all of it was turned away at the door.
    expect(tally[200] ?? 0).toBeGreaterThan(count / 50);
    expect(Object.values(tally).reduce((sum, times) => sum + times, 0)).toBe(count);
    expect((await chair.ask('GET', '/api/welcome')).status).toBe(200);
    if (process.env.FUZZ_TALLY) console.log(tally);
  });
}
