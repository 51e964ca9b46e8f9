import { beforeEach, describe, expect, it } from '@jest/globals';
import { ActionKeys } from './action-keys.js';

let keys: ActionKeys;
beforeEach(() => {
  let count = 0;
  keys = new ActionKeys(() => `key ${++count}`);
});

describe('The key of an action', () => {
  it('stays the same while nobody answered', () => {
    expect([keys.keyOf({ id: 1 }), keys.keyOf({ id: 1 })]).toEqual(['key 1', 'key 1']);
  });

  it('is another one for another input', () => {
    expect([keys.keyOf({ id: 1 }), keys.keyOf({ id: 2 })]).toEqual(['key 1', 'key 2']);
  });

  it('is another one once answered: the same again is meant anew', () => {
    keys.keyOf({ id: 1 });
    keys.answered();
    expect(keys.keyOf({ id: 1 })).toBe('key 2');
  });

  it('is made of chance', () => {
    const made = new ActionKeys();
    expect(made.keyOf(1)).toMatch(/^[0-9a-f]{32}$/);
  });
});
