import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quotedSheetName, sheetName } from './sheet-name.js';

describe('A sheet’s name', () => {
  it.each([
    ['Cam kết [2026]: quý 1/4', 'Cam kết 2026 quý 1 4'],
    ["'Sổ'", 'Sổ'],
    ['', 'Sheet1'],
    ["[]:*?/\\'", 'Sheet1'],
    ['History', 'History_'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
    ['Sổ\u0000 một', 'Sổ\uFFFD một'],
  ])('%j becomes %j', (wanted, name) => {
    expect(sheetName(wanted)).toBe(name);
  });

  it('is always one that Excel takes', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("'", '[', '/', ' ', 'a', 'Ủ', '😀', '\u0001', '\n'),
          maxLength: 60,
        }),
        (wanted) => {
          const name = sheetName(wanted);
          expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
          expect(name).not.toMatch(/^['\s]|['\s]$/);
          expect(Buffer.from(name).toString()).toBe(name);
        },
      ),
    );
  });

  it('is quoted in references', () => {
    expect(quotedSheetName("Sổ 'A' một")).toBe("'Sổ ''A'' một'");
  });
});
