import { describe, expect, it } from '@jest/globals';
import { stepPoint } from './step-point.js';

describe('Keys on a picture of days', () => {
  it.each([
    ['ArrowLeft', 4],
    ['ArrowUp', 6],
    ['PageDown', 0],
    ['PageUp', 9],
    ['Home', 0],
    ['End', 9],
    ['Tab', undefined],
    ['toString', undefined],
  ])('%s leads from the sixth of ten to %s', (key, to) => expect(stepPoint(key, 5, 10)).toBe(to));
});
