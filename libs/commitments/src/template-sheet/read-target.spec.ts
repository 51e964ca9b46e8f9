import { describe, expect, it } from '@jest/globals';
import { onTime } from '../../../../test/support/commitment-story.js';
import { readTarget } from './read-target.js';

const perCents = onTime;
const households = { ...onTime, unit: 'hộ' };

describe('a target', () => {
  it('that is written as a per cent is read where per cents are counted', () => {
    expect(readTarget(perCents, { is: 'number', number: 0.955, percent: true })).toEqual({
      ok: true,
      target: 95.5,
    });
    expect(readTarget(perCents, { is: 'text', text: ' 95,5 % ' })).toEqual({ ok: true, target: 95.5 });
    expect(readTarget(perCents, { is: 'number', number: 95.5, percent: false })).toEqual({
      ok: true,
      target: 95.5,
    });
  });

  it('that Excel made into a per cent is no number of households', () => {
    expect(readTarget(households, { is: 'number', number: 0.12, percent: true })).toMatchObject({
      code: 'CELL_NOT_A_NUMBER',
      details: { text: '12%' },
    });
  });

  it.each([1e13, 1.23456])('that no text could hold is refused: %d', (number) => {
    expect(readTarget(households, { is: 'number', number, percent: false })).toMatchObject({
      code: 'TARGET_TOO_LONG',
    });
  });

  it('that shows an error of Excel is told as such', () => {
    expect(readTarget(perCents, { is: 'error', error: '#REF!' })).toMatchObject({ code: 'CELL_ERROR' });
  });
});
