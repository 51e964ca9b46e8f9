import { expect, it } from '@jest/globals';
import { readRemarks, saidRemarks } from './read-remarks.js';

it.each([null, '', '[', '7', 'null'])('nothing is read from %j', (text) => {
  expect(readRemarks(text)).toEqual({});
});

it('remarks are read back, and sent in the order of the lines without those that say nothing', () => {
  const kept = readRemarks(JSON.stringify({ b: ' Nêu rõ ', a: 'Ai làm?', c: '  ', d: 7, gone: 'x' }));
  expect(saidRemarks(kept, [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }])).toEqual([
    { lineId: 'a', reason: 'Ai làm?' },
    { lineId: 'b', reason: 'Nêu rõ' },
  ]);
});
