import { describe, expect, it } from '@jest/globals';
import { optionNames } from './option-names.js';
import { readOption, readOptions } from './read-options.js';
import { searchFrom } from './search-from.js';

const people = [
  { value: 'p1', label: 'Nguyễn Văn An', hint: 'Trưởng phòng' },
  { value: 'p2', label: 'Nguyễn Văn An', hint: 'Chuyên viên' },
  { value: 'p3', label: 'Trần Thị Bình' },
  { value: 'p4', label: 'Lê Đức' },
];

describe('A name in a cell', () => {
  it.each(['Trần Thị Bình', '  trần thị  BÌNH ', 'Trần Thị Bình'.normalize('NFD'), 'tran thi binh', 'p3'])(
    'is found by "%s"',
    (text) => expect(readOption(people, text)).toEqual({ value: 'p3' }),
  );

  it('that two bear is not chosen from, unless it says which', () => {
    expect(readOption(people, 'Nguyễn Văn An')).toEqual({ problem: { code: 'SAME_NAME' } });
    expect(readOption(people, 'Nguyễn Văn An (Chuyên viên)')).toEqual({ value: 'p2' });
  });

  it('that nobody bears is said', () => {
    expect(readOption(people, 'Lê')).toEqual({ problem: { code: 'NOT_OFFERED' } });
  });

  it('is written so that it is found again', () => {
    for (const [value, name] of optionNames(people)) expect(readOption(people, name)).toEqual({ value });
    expect(optionNames(people).get('p3')).toBe('Trần Thị Bình');
  });

  it('that could not be read is mended from what is known of it', () => {
    const many = { key: 'k', title: '', width: 1, kind: 'MANY', options: people } as const;
    const from = searchFrom({ ...many, get: () => [], set: (row: object) => row }, 'Lê Đức; ai đó;p3');
    expect(from).toEqual({ chosen: ['p4', 'p3'], text: 'ai đó' });
  });

  it('may stand beside others, each once, all of them or none', () => {
    expect(readOptions(people, 'Lê Đức; Trần Thị Bình\nLê Đức;')).toEqual({ value: ['p4', 'p3'] });
    expect(readOptions(people, 'Lê Đức; ai đó')).toEqual({ problem: { code: 'NOT_OFFERED' } });
    expect(readOptions(people, '')).toEqual({ value: [] });
  });
});
