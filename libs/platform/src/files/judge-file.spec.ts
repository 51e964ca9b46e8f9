import { describe, expect, it } from '@jest/globals';
import type { ReceivedFile } from '#libs/kernel/src/file-store.js';
import {
  compound,
  docx,
  heic,
  jpeg,
  odt,
  office,
  pdf,
  png,
  pptx,
  spreadsheets,
  webp,
} from '../../../../test/support/sample-files.js';
import { zip } from '../../../../test/support/zip.js';
import { judgeFile } from './judge-file.js';
import type { KindFault } from './kind-fault.js';

const received = (bytes: Buffer): ReceivedFile => ({
  sha256: '',
  size: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
  content: async function* () {
    for (let from = 0; from < bytes.length; from += 7) yield bytes.subarray(from, from + 7);
  },
});
const after = (bytes: Buffer, more: string): Buffer => Buffer.concat([bytes, Buffer.from(more, 'latin1')]);
const text = 'Đơn vị,Kế hoạch\r\nXã Nghĩa Hành,"62%"\r\n';
const bas = { name: 'Basic/Standard/Module1.xml', content: '' };

describe('a file', () => {
  it.each([
    ['Báo cáo.pdf', pdf(), 'application/pdf'],
    ['BANG.PDF', spreadsheets.pdf, 'application/pdf'],
    ['ảnh.png', png, 'image/png'],
    ['ảnh.JPG', jpeg, 'image/jpeg'],
    ['ảnh.jpeg', jpeg, 'image/jpeg'],
    ['ảnh.webp', webp, 'image/webp'],
    ['IMG_1.HEIC', heic, 'image/heic'],
    ['a.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', spreadsheets.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.pptx', pptx, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['a.odt', odt(), 'application/vnd.oasis.opendocument.text'],
    ['a.ods', spreadsheets.ods, 'application/vnd.oasis.opendocument.spreadsheet'],
    ['a.xls', spreadsheets.xls, 'application/vnd.ms-excel'],
    ['a.doc', compound('WordDocument', '1Table'), 'application/msword'],
    ['a.txt', Buffer.from(`\ufeff${text}`), 'text/plain'],
    ['a.csv', Buffer.from(text), 'text/csv'],
    // By its first letters alone it would pass for a bitmap.
    ['b.csv', Buffer.from(`BM,${text}`), 'text/csv'],
    ['markup.txt', Buffer.from('So sánh a < b, rồi dùng <table> trong Word'), 'text/plain'],
  ])('that is what it says is accepted: %s', async (name, bytes, mediaType) => {
    expect(await judgeFile(name, received(bytes))).toMatchObject({ mediaType });
  });

  const refused: readonly (readonly [KindFault, string, Buffer])[] = [
    ['EXTENSION', 'page.html', Buffer.from('<html>')],
    ['EXTENSION', 'drawing.svg', Buffer.from('<svg/>')],
    ['EXTENSION', 'setup.exe', Buffer.from('MZ')],
    ['EXTENSION', 'all.zip', zip({ name: 'a.txt', content: 'a' })],
    ['EXTENSION', 'macros.docm', docx()],
    ['EXTENSION', 'report', pdf()],
    ['EXTENSION', '.pdf', pdf()],
    ['EXTENSION', 'report.pdf.', pdf()],
    ['CONTENT', 'setup.pdf', Buffer.from('MZ\x90\0')],
    ['CONTENT', 'picture.png', jpeg],
    ['CONTENT', 'picture.pdf', png],
    ['CONTENT', 'header-later.pdf', Buffer.concat([Buffer.from('x'), pdf()])],
    ['CONTENT', 'behind.docx', Buffer.concat([Buffer.from('MZ'), docx()])],
    ['CONTENT', 'archive.docx', zip({ name: 'setup.exe', content: 'MZ' })],
    ['CONTENT', 'table.docx', spreadsheets.xlsx],
    ['CONTENT', 'table.odt', spreadsheets.ods],
    ['CONTENT', 'table.xlsx', spreadsheets.xls],
    ['CONTENT', 'cut.xlsx', spreadsheets.xlsx.subarray(0, 3_000)],
    ['CONTENT', 'table.doc', spreadsheets.xls],
    ['CONTENT', 'mail.doc', compound('__properties_version1.0')],
    ['CONTENT', 'binary.txt', Buffer.from('a\0b')],
    ['CONTENT', 'twice.docx', docx({ name: '[CONTENT_TYPES].XML', content: '' })],
    [
      'CONTENT',
      'hidden-type.docx',
      office('wordprocessingml.document', '<Override ContentType="m&#97;cro"/>'),
    ],
    [
      'CONTENT',
      'many-parts.docx',
      docx(...Array.from({ length: 10_000 }, (_, part) => ({ name: `p${part}`, content: '' }))),
    ],
    ['MACROS', 'macros.docx', docx({ name: 'word/vbaProject.bin', content: 'x' })],
    [
      'MACROS',
      'renamed-part.docx',
      office(
        'wordprocessingml.document',
        '<Override PartName="/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
    ],
    [
      'MACROS',
      'renamed.docx',
      office(
        'wordprocessingml.document',
        '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      ),
    ],
    [
      'MACROS',
      'old-macros.xlsx',
      office('spreadsheetml.sheet', '', { name: 'xl/macrosheets/sheet1.xml', content: '' }),
    ],
    ['MACROS', 'macros.odt', odt('', bas)],
    ['MACROS', 'macros.doc', compound('WordDocument', 'Macros', '_VBA_PROJECT')],
    ['MACROS', 'macros.xls', compound('Workbook', '_VBA_PROJECT_CUR')],
    ['LOCKED', 'locked.docx', compound('EncryptionInfo', 'EncryptedPackage')],
    ['LOCKED', 'locked-part.docx', docx({ name: 'word/x.xml', content: 'x', encrypted: true })],
    ['LOCKED', 'locked.odt', odt('<manifest:encryption-data/>')],
    ['DISGUISED', 'page.png', after(png, '<html><script>alert(1)</script>')],
    ['DISGUISED', 'page.jpg', after(jpeg, '<!DOCTYPE  html>')],
    [
      'DISGUISED',
      'page.pdf',
      Buffer.from(pdf().toString().replace('1 0 obj', '<script>1</script>\n1 0 obj')),
    ],
    ['DISGUISED', 'archive.png', Buffer.concat([png, zip({ name: 'a.class', content: 'x' })])],
    ['DISGUISED', 'page.txt', Buffer.from(' <!doctype html><p>')],
    ['DISGUISED', 'page.csv', Buffer.from('<svg onload="x"/>')],
    ['DISGUISED', 'later.txt', Buffer.from('x\n%PDF-1.4')],
    ['ENCODING', 'utf16.txt', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['ENCODING', 'latin.csv', Buffer.from('Nghĩa Hành', 'latin1')],
    ['ENCODING', 'cut.txt', Buffer.from('xã Nghĩa').subarray(0, -2)],
  ];
  it.each(refused)('is refused for %s: %s', async (why, name, bytes) => {
    const accepted = expect.arrayContaining(['pdf', 'docx', 'jpg']);
    await expect(judgeFile(name, received(bytes))).rejects.toMatchObject({
      code: 'FILE_KIND_REFUSED',
      details: { name, accepted, why },
    });
  });
});
