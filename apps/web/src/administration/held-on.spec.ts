import { describe, expect, it } from '@jest/globals';
import { heldOn } from './held-on.js';

describe('What is held on a day', () => {
  const held = (from: string, to: string | null) => ({ from, to });

  it.each([
    ['an open one', held('2024-01-01', null), true],
    ['its first day', held('2024-03-04', null), true],
    ['its last day', held('2024-01-01', '2024-03-04'), true],
    ['an ended one', held('2024-01-01', '2024-03-03'), false],
    ['a coming one', held('2024-03-05', null), false],
  ])('%s', (_, one, is) => {
    expect(heldOn([one], '2024-03-04')).toEqual(is ? [one] : []);
  });
});
