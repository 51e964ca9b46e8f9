import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { id } from '#libs/kernel/src/ids.js';
import { grantAuthority, noAuthority } from './authority.js';

const uuid = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`;
const today = localDate('2024-01-15');
const until = (to: string) =>
  grantAuthority(
    noAuthority,
    {
      authorityId: uuid(1),
      grantorId: id<'person'>(uuid(2)),
      delegateId: id<'person'>(uuid(3)),
      capacity: 'TUQ',
      document: '12/GUQ-UBND',
      unitId: id<'unit'>(uuid(4)),
      acts: ['SIGN'],
      from: today,
      to: localDate(to),
    },
    today,
  );

describe('an authority', () => {
  it('holds for 366 days, its first and its last among them', () => {
    expect(until('2025-01-14')).toMatchObject([{ type: 'AuthorityGranted', data: { to: '2025-01-14' } }]);
  });

  it('holds for no day more, and ends no sooner than it begins', () => {
    const code = (name: string) => expect.objectContaining({ code: name });
    expect(() => until('2025-01-15')).toThrow(code('AUTHORITY_TOO_LONG'));
    expect(() => until('2024-01-14')).toThrow(code('ENDS_BEFORE_IT_BEGINS'));
  });
});
