import { describe, expect, it } from '@jest/globals';
import { parseTime, writeTime } from './parse-time.js';

const read = (text: string) => {
  const found = parseTime(text);
  return 'problem' in found ? found.problem : found.time;
};

describe('When a line is due', () => {
  it.each(['30/06/2024', '30/6/2024', ' 30-06-2024 ', '30.6.24', '2024-06-30', '2024-06-30 00:00:00'])(
    'is a day in "%s"',
    (text) => expect(read(text)).toEqual({ kind: 'DATE', on: '2024-06-30' }),
  );

  it.each(['06/2024', '6/2024', 'tháng 6/2024', 'Tháng 06/2024', 'T6/2024', '2024-06'])(
    'is a month in "%s"',
    (text) => expect(read(text)).toEqual({ kind: 'MONTH', month: '2024-06' }),
  );

  it.each([
    'theo lộ trình: Đề án chuyển đổi số',
    'Theo lộ trình  Đề án chuyển đổi số',
    'lộ trình – Đề án chuyển đổi số',
    'theo lộ trình: Đề án chuyển đổi số'.normalize('NFD'),
    'by roadmap: Đề án\nchuyển đổi số',
  ])('is a roadmap in "%s"', (text) =>
    expect(read(text)).toEqual({ kind: 'BY_ROADMAP', roadmap: 'Đề án chuyển đổi số' }),
  );

  it('is nothing where nothing is written', () => {
    expect(read('  ')).toBeNull();
  });

  it.each([
    ['quý II', 'NOT_A_TIME'],
    ['30/06', 'NOT_A_TIME'],
    ['2024', 'NOT_A_TIME'],
    ['31/04/2024', 'NO_SUCH_DAY'],
    ['29/02/2023', 'NO_SUCH_DAY'],
    ['00/2024', 'NO_SUCH_DAY'],
    ['13/2024', 'NO_SUCH_DAY'],
    ['theo lộ trình', 'WHICH_ROADMAP'],
    [`theo lộ trình: ${'a'.repeat(301)}`, 'ROADMAP_LONG'],
  ])('is not understood from "%s"', (text, problem) => expect(read(text)).toBe(problem));

  it.each([
    ['30/06/2024', { kind: 'DATE', on: '2024-06-30' }],
    ['06/2024', { kind: 'MONTH', month: '2024-06' }],
    ['theo lộ trình: Đề án', { kind: 'BY_ROADMAP', roadmap: 'Đề án' }],
    ['', null],
  ] as const)('is written as "%s" and read back', (text, time) => {
    expect(writeTime(time, 'theo lộ trình')).toBe(text);
    expect(read(text)).toEqual(time);
  });
});
