import { describe, expect, it } from '@jest/globals';
import { withDepth } from './unit-depth.js';

const unit = (id: string, parentId: string | null, name = id) => ({ id, parentId, name });

describe('A tree of units as a list', () => {
  it('puts children under their parent, by name', () => {
    const listed = withDepth([
      unit('h', null, 'Huyện'),
      unit('b', 'h', 'Xã Đồng Văn'),
      unit('a', 'h', 'Xã Bài Sơn'),
    ]);
    expect(listed.map(({ unit: { name }, depth }) => `${depth} ${name}`)).toEqual([
      '0 Huyện',
      '1 Xã Bài Sơn',
      '1 Xã Đồng Văn',
    ]);
  });

  it('takes a unit whose parent one may not see for a root', () => {
    expect(withDepth([unit('x', 'unseen')])).toEqual([{ unit: unit('x', 'unseen'), depth: 0 }]);
  });
});
