import { expect, it, jest } from '@jest/globals';
import { RandomRequests, fuzz } from '../support/fuzz.js';
import { draftOne } from '../support/drafting.js';
import { fillEveryTable } from '../support/full-tables.js';
import { Random } from '../support/random.js';
import { scene } from '../support/scene.js';
import type { Visitor } from '../support/visitor.js';

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

    // Whoever signs himself out by chance comes back in with the session of another like him.
    const sessions = async (): Promise<Visitor[]> =>
      Promise.all([
        ...Array.from({ length: 4 }, () => service.signIn(small.administrator)),
        ...Array.from({ length: 4 }, () => service.signInToSign(small.chair)),
      ]);
    let working = true;
    const worker = await service.signIn(foreign.chair);
    const works = (async (): Promise<number> => {
      let done = 0;
      for (; working; done++) await draftOne(worker, foreign);
      return done;
    })();

    const ROUND = 250;
    const tally: Record<number, number> = {};
    for (let sent = 0; sent < count; sent += ROUND) {
      await database.owner.query('truncate sign_in_attempts');
      const round = await fuzz(requests, Math.min(ROUND, count - sent), await sessions(), service.url);
      for (const [status, times] of Object.entries(round.tally))
        tally[Number(status)] = (tally[Number(status)] ?? 0) + times;
      expect({ seed, faults: round.faults }).toEqual({ seed, faults: [] });
    }
    working = false;
    expect(await works).toBeGreaterThan(0);
    // Not all of it was turned away at the door.
    expect(tally[200] ?? 0).toBeGreaterThan(count / 50);
    expect(Object.values(tally).reduce((sum, times) => sum + times, 0)).toBe(count);
    expect((await chair.ask('GET', '/api/welcome')).status).toBe(200);
    if (process.env.FUZZ_TALLY) console.log(tally);
  });
}
