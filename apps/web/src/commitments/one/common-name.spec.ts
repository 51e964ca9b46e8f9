import { expect, it } from '@jest/globals';
import { commonName } from './common-name.js';

it.each([
  ['CN=Lê Thị Trưởng', 'Lê Thị Trưởng'],
  ['C=VN, O=Ban Cơ yếu, CN=Lê Thị Trưởng', 'Lê Thị Trưởng'],
  ['CN=UBND huyện\\, tỉnh, C=VN', 'UBND huyện, tỉnh'],
  ['O=Không có tên', 'O=Không có tên'],
])('calls %s %s', (distinguished, name) => expect(commonName(distinguished)).toBe(name));
