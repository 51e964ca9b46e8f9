import { describe, expect, it } from '@jest/globals';
import { optionsFor } from './options-for.js';

const units = [
  { value: 'u1', label: 'Phòng Nội vụ', hint: 'UBND huyện' },
  { value: 'u2', label: 'Sở Nội vụ' },
  { value: 'u3', label: 'Nội chính' },
];
const found = (sought: string) => optionsFor(units, sought).map(({ value }) => value);

describe('Searching a list', () => {
  it('finds names without marks, those that begin so first', () => {
    expect(found('noi')).toEqual(['u3', 'u1', 'u2']);
    expect(found('huyen')).toEqual(['u1']);
    expect(found('thanh tra')).toEqual([]);
  });

  it('leaves the list as it is until somebody types', () => {
    expect(optionsFor(units, ' ')).toBe(units);
  });
});
