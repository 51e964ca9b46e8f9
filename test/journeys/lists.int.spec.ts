import { beforeAll, describe, expect, it } from '@jest/globals';
import { listCommitments } from '#libs/contracts/src/http/commitments.js';
import { listPersons } from '#libs/contracts/src/http/people.js';
import { answerOf } from '../support/answers.js';
import { draftOne } from '../support/drafting.js';
import { scene } from '../support/scene.js';

describe('a list that is read page by page', () => {
  const set = scene({ worker: false });
  let drafted: string[];

  beforeAll(async () => {
    drafted = await Promise.all(
      Array.from({ length: 23 }, (_, index) => draftOne(set.chair, set.small, `Số ${index}`)),
    );
  });

  const page = async (cursor: string | null, filter = '') => {
    const from = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    return answerOf(listCommitments, await set.chair.ask('GET', `/api/commitments?limit=5${filter}${from}`));
  };
  const walk = async (filter = ''): Promise<string[][]> => {
    const pages: string[][] = [];
    for (let cursor: string | null = null, last = false; !last; last = cursor === null) {
      const { items, next } = await page(cursor, filter);
      pages.push(items.map(({ id }) => id));
      cursor = next;
    }
    return pages;
  };

  it('gives everything once, and ends', async () => {
    const pages = await walk();
    expect(pages.map((ids) => ids.length)).toEqual([5, 5, 5, 5, 3]);
    expect(pages.flat().toSorted()).toEqual(drafted.toSorted());
  });

  it('keeps its place while others add to it: what was there at the beginning comes once', async () => {
    const first = await page(null);
    const added = await Promise.all(Array.from({ length: 7 }, () => draftOne(set.chair, set.small)));
    const seen = first.items.map(({ id }) => id);
    for (let { next } = first; next !== null;) {
      const more = await page(next);
      seen.push(...more.items.map(({ id }) => id));
      next = more.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(drafted.filter((id) => !seen.includes(id))).toEqual([]);
    drafted.push(...added);
  });

  it('is narrowed by what one asks for, on every page', async () => {
    expect(await walk('&status=ISSUED')).toEqual([[]]);
    expect((await walk(`&search=${encodeURIComponent('số 1')}`)).flat()).toHaveLength(11);
    expect((await walk('&year=2023')).flat()).toEqual([]);
    expect((await walk(`&unitId=${set.small.commune}`)).flat()).toHaveLength(drafted.length);
  });

  it('starts anew from a bookmark that can’t be read', async () => {
    expect(await page('no bookmark')).toEqual(await page(null));
  });

  it('goes through people likewise', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const answer = await set.administrator.ask('GET', `/api/persons?limit=1${cursor}`);
      const { items, next } = answerOf(listPersons, answer);
      seen.push(...items.map(({ id }) => id));
      if (next === null) break;
      cursor = `&cursor=${encodeURIComponent(next)}`;
    }
    const { administrator, chair, head } = set.small;
    expect(seen.toSorted()).toEqual([administrator, chair, head].map(({ personId }) => personId).toSorted());
  });
});
