import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extensionOf } from './file-kinds.js';
import { fileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['Báo cáo quý I.pdf', 'Báo cáo quý I.pdf'],
    ['Báo cáo.pdf'.normalize('NFD'), 'Báo cáo.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\An\\Tờ trình.docx', 'Tờ trình.docx'],
    ['a\nb\r\tc\0.pdf', 'abc.pdf'],
    ['“Kế hoạch” \'2024\' "x".pdf', '“Kế hoạch” \'2024\' "x".pdf'],
    // Right-to-left override: it would read as exe.pdf.
    ['\u202Efdp.exe', 'fdp.exe'],
    ['half \ud83d.pdf', 'half \ufffd.pdf'],
    ['  .pdf ', '.pdf'],
    ['..', '..'],
    ['folder/', ''],
  ])('%j is %j', (given, name) => expect(fileName(given)).toBe(name));

  it('is clipped before its extension', () => {
    const name = fileName(`${'Đ'.repeat(300)}.xlsx`);
    expect(name).toMatch(/^Đ{194}…\.xlsx$/);
    expect(fileName('ă'.repeat(300))).toHaveLength(200);
  });

  it('can always be stored and shown in one line, keeps its extension, and stays what it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('pdf', 'docx', 'txt'),
        (stem, end) => {
          const name = fileName(`x${stem}.${end}`);
          expect(name.length).toBeLessThanOrEqual(200);
          expect(name).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_C}/\\]/u);
          expect(fileName(name)).toBe(name);
          if (!/[/\\]/.test(stem)) expect(extensionOf(name)).toBe(end);
        },
      ),
    );
  });
});
