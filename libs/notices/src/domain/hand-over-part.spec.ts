import { describe, expect, it } from '@jest/globals';
import { after, BATCH, GROUP, smaller, whole } from './hand-over-part.js';

const ids = Array.from({ length: GROUP }, (_, n) => String(n));

describe('a part of what is handed over', () => {
  const group = smaller(whole, []);
  const alone = smaller(group, ids);

  it('that fails is taken by groups, and a group that fails one by one', () => {
    expect(group).toEqual({ alone: [], left: BATCH });
    expect(alone).toEqual({ alone: ids, left: BATCH - GROUP });
    expect(smaller(alone, ['0'])).toEqual({ alone: ids.slice(1), left: BATCH - GROUP });
  });

  it('stays small until all are through that were in what failed', () => {
    expect(after(group, ids)).toEqual({ alone: [], left: BATCH - GROUP });
    expect(after({ alone: ['1'], left: 30 }, ['1'])).toEqual({ alone: [], left: 30 });
    expect(after({ alone: [], left: 3 }, ids)).toEqual(whole);
  });

  it('is whole again once nothing more was due', () => {
    expect(after(group, ids.slice(1))).toEqual(whole);
  });
});
