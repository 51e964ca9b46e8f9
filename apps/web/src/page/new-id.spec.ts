import { describe, expect, it } from '@jest/globals';
import { newId } from './new-id.js';

describe('An id made in the browser', () => {
  it('is a random UUID', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId()).not.toBe(newId());
  });
});
