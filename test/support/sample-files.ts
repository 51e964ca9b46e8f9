import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zip, type ZipEntry } from './zip.js';

const sample = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`./samples/${name}`, import.meta.url)));

/** Written by LibreOffice. */
export const spreadsheets = {
  ods: sample('table.ods'),
  xls: sample('table.xls'),
  xlsx: sample('table.xlsx'),
  pdf: sample('table.pdf'),
};

/** A small PDF, different for each text. */
export const pdf = (text = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  'base64',
);
export const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
/** The beginning of one, as telephones write it. */
export const heic = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(64),
]);

const ooxml = 'application/vnd.openxmlformats-officedocument';

/** A package of Office Open XML with what one adds. */
export function office(mainPart: string, types = '', ...more: readonly ZipEntry[]): Buffer {
  const content =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Override PartName="/main.xml" ContentType="${ooxml}.${mainPart}.main+xml"/>${types}</Types>`;
  return zip({ name: '[Content_Types].xml', content }, { name: 'main.xml', content: '<x/>' }, ...more);
}
export const docx = (...more: readonly ZipEntry[]): Buffer =>
  office('wordprocessingml.document', '', ...more);
export const pptx = office('presentationml.presentation');

/** A package of OpenDocument. */
export const odt = (manifest = '', ...more: readonly ZipEntry[]): Buffer =>
  zip(
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: '<x/>' },
    { name: 'META-INF/manifest.xml', content: `<manifest>${manifest}</manifest>` },
    ...more,
  );

/** A compound file whose directory has these names. */
export function compound(...names: readonly string[]): Buffer {
  const header = Buffer.alloc(512);
  header.write('d0cf11e0a1b11ae1', 'hex');
  const entries = ['Root Entry', ...names].map((name, index) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    entry.writeUInt8(index === 0 ? 5 : 2, 66);
    return entry;
  });
  return Buffer.concat([header, ...entries, Buffer.alloc(512)]);
}

/** What every antivirus takes for a virus: https://www.eicar.org. In two parts, so that none takes this source for one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
