import { describe, expect, it } from '@jest/globals';
import { address } from './address.js';

describe('The address of a call', () => {
  it('takes its parameters into the path', () => {
    expect(address('/api/persons/:id/positions/:positionId/end', { id: 'a', positionId: 'b' })).toBe(
      '/api/persons/a/positions/b/end',
    );
  });

  it('escapes what would change the path', () => {
    expect(address('/api/units/:id', { id: '../x?y' })).toBe('/api/units/..%2Fx%3Fy');
  });

  it('leaves out what was not asked', () => {
    expect(address('/api/commitments', {}, { year: 2024, status: undefined, search: 'một cửa' })).toBe(
      '/api/commitments?year=2024&search=m%E1%BB%99t+c%E1%BB%ADa',
    );
  });

  it('refuses a path with a hole', () => {
    expect(() => address('/api/units/:id')).toThrow('needs id');
  });
});
