import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { StatedTime } from '#libs/kernel/src/stated-time.js';
import { readStatedTime, sayStatedTime } from './stated-time-text.js';

const read = (text: string) => readStatedTime({ is: 'text', text });

describe('a time in a cell', () => {
  it.each<StatedTime>([
    { kind: 'DATE', on: localDate('2025-12-31') },
    { kind: 'MONTH', month: '2025-02' },
    { kind: 'BY_ROADMAP', roadmap: 'Đề án 06: giai đoạn 2' },
  ])('is read as it was written: $kind', (time) => {
    expect(read(sayStatedTime(time))).toEqual(time);
  });

  it.each([
    ['1/2/2025', { kind: 'DATE', on: '2025-02-01' }],
    ['12/2025', { kind: 'MONTH', month: '2025-12' }],
    ['tháng 3/2025', { kind: 'MONTH', month: '2025-03' }],
    ['theo lộ trình chuyển đổi số', { kind: 'BY_ROADMAP', roadmap: 'chuyển đổi số' }],
    ['30/02/2025', { code: 'CELL_NO_SUCH_DAY' }],
    ['Tháng 13/2025', { code: 'TIME_UNCLEAR' }],
    ['theo lộ trình', { code: 'TIME_UNCLEAR' }],
    ['sớm', { code: 'TIME_UNCLEAR' }],
  ])('that people write as %s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
