import { describe, expect, it } from '@jest/globals';
import { byFunction, type Account } from './by-function.js';

const account = (username: string, held: Account['function']): Account => ({
  username,
  password: '',
  name: username,
  post: '',
  function: held,
});

describe('The accounts to try', () => {
  it('stand together by function, chairs first where a chair comes first', () => {
    const given = [
      account('chủ tịch Tân Kỳ', 'ASSIGNER'),
      account('chủ tịch Tiên Kỳ', 'SIGNATORY'),
      account('chủ tịch Đô Lương', 'ASSIGNER'),
      account('chủ tịch Văn Sơn', 'SIGNATORY'),
      account('quản trị', 'ADMINISTRATOR'),
    ];
    const groups = byFunction(given).map(({ function: held, accounts }) => [
      held,
      accounts.map(({ username }) => username),
    ]);
    expect(groups).toEqual([
      ['ASSIGNER', ['chủ tịch Tân Kỳ', 'chủ tịch Đô Lương']],
      ['SIGNATORY', ['chủ tịch Tiên Kỳ', 'chủ tịch Văn Sơn']],
      ['ADMINISTRATOR', ['quản trị']],
    ]);
  });

  it('make no group of nobody', () => {
    expect(byFunction([])).toEqual([]);
  });
});
