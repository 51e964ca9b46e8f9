import { describe, expect, it } from '@jest/globals';
import { differencesOf, isDecided, merged } from './conflict.js';
import { findingValue, onDevice } from '../../../../../test/support/field-notes.js';

const mine = { ...findingValue, seen: 'Ba hồ sơ trễ hẹn' };
const theirs = { ...findingValue, severity: 'SERIOUS' };

describe('Two texts of one finding', () => {
  it('are put together by whoever changed a field', () => {
    const found = differencesOf(mine, theirs, findingValue);
    expect(found.map(({ field, proposed }) => [field, proposed])).toEqual([
      ['severity', 'THEIRS'],
      ['seen', 'MINE'],
    ]);
    expect(isDecided(found, {})).toBe(true);
    expect(merged(mine, theirs, findingValue, {})).toEqual({ ...mine, severity: 'SERIOUS' });
  });

  it('leave the choice to the reader where both changed the same field', () => {
    const changed = { ...findingValue, seen: 'Hai hồ sơ chưa xin lỗi' };
    const found = differencesOf(mine, changed, findingValue);
    expect(found).toMatchObject([{ field: 'seen', proposed: null, joins: true }]);
    expect([isDecided(found, {}), isDecided(found, { seen: 'BOTH' })]).toEqual([false, true]);
    expect(merged(mine, changed, findingValue, { seen: 'BOTH' }).seen).toBe(
      'Hai hồ sơ chưa xin lỗi\nBa hồ sơ trễ hẹn',
    );
    expect(merged(mine, changed, findingValue, { seen: 'THEIRS' }).seen).toBe('Hai hồ sơ chưa xin lỗi');
  });

  it('are not joined where the service would refuse the length, nor a choice of a list', () => {
    const long = { ...findingValue, seen: 'a'.repeat(3990), severity: 'SERIOUS' };
    expect(differencesOf(mine, long, null).map(({ joins }) => joins)).toEqual([false, false]);
  });

  it('keep the files of both, without what one of them took out', () => {
    const [first, own, new1] = [onDevice('first'), onDevice('own'), onDevice('new')];
    const base = { ...findingValue, files: [first, own] };
    const files = merged({ ...mine, files: [own, new1] }, { ...theirs, files: [first, own] }, base, {}).files;
    expect(files).toEqual([own, new1]);
  });
});
