import { describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { readPdfDate, writePdfDate } from './pdf-date.js';

describe('The date of a PDF', () => {
  it.each([
    ["D:20240115093000+07'00'", '2024-01-15T02:30:00.000Z'],
    ["D:20240115093000+07'00", '2024-01-15T02:30:00.000Z'],
    ['D:20240115023000Z', '2024-01-15T02:30:00.000Z'],
    ["D:20240115023000Z00'00'", '2024-01-15T02:30:00.000Z'],
  ])('%s is read', (text, at) => {
    expect(readPdfDate(text)).toBe(at);
  });

  it.each([
    '',
    'D:2024',
    'D:20240115093000',
    'D:20240230093000Z',
    'D:20240115253000Z',
    '2024-01-15T02:30:00Z',
  ])('%s is none that everybody would read alike', (text) => {
    expect(readPdfDate(text)).toBeUndefined();
  });

  it('is read as it was written', () => {
    expect(readPdfDate(writePdfDate(instant('2024-01-15T02:30:59.999Z')))).toBe('2024-01-15T02:30:59.000Z');
  });
});
