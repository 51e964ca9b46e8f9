import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { lotsOf } from './lots.js';

it('draws what anybody draws who has the seed', async () => {
  const lot = (id: string) => createHash('sha256').update(`seed ${id}`).digest('hex');
  const lots = await lotsOf('seed', ['a', 'b', 'c']);
  expect(lots).toHaveLength(3);
  expect(lots.map(({ lineId, lot: drew }) => drew === lot(lineId))).toEqual([true, true, true]);
  expect(lots.map((one) => one.lot)).toEqual(['a', 'b', 'c'].map(lot).toSorted());
});
