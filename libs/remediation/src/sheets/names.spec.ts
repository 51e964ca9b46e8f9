import { describe, expect, it } from '@jest/globals';
import { Names } from './names.js';

const names = new Names([
  { id: '1', names: ['Nguyễn Văn An', 'Nguyễn Văn An (an.tk)', 'an.tk', 'Chuyên viên'] },
  { id: '2', names: ['Nguyễn Văn An', 'Nguyễn Văn An (an.dl)', 'an.dl', 'Chuyên viên'] },
  { id: '3', names: ['Lê Thị Bình', 'binh', 'Chánh Văn phòng'] },
]);

describe('a name in a cell', () => {
  it.each(['Lê Thị Bình', ' lê  thị BÌNH ', 'binh', 'Chánh văn phòng', '3'])('is found as %s', (text) => {
    expect(names.find(text)).toEqual({ id: '3' });
  });

  it('of several names them all, each by what is its own', () => {
    expect(names.find('Nguyễn Văn An')).toEqual({
      code: 'NAME_AMBIGUOUS',
      details: {
        text: 'Nguyễn Văn An',
        candidates: ['Nguyễn Văn An (an.tk)', 'Nguyễn Văn An (an.dl)'],
      },
    });
    expect(names.find('Nguyễn Văn An (an.dl)')).toEqual({ id: '2' });
  });

  it('of nobody is told', () => {
    expect(names.find('Trần Ai')).toMatchObject({ code: 'NAME_UNKNOWN' });
  });

  it('is written by the shortest that is nobody else’s', () => {
    expect([names.label('3'), names.label('1')]).toEqual(['Lê Thị Bình', 'Nguyễn Văn An (an.tk)']);
  });
});
