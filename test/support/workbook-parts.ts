import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { UploadedPackage } from '#libs/documents/src/sheets/uploaded-package.js';

export type Parts = ReadonlyMap<string, Buffer>;

/** A workbook that another program made: `test/sheets/<name>.xlsx`. */
export const sample = (name: string): Promise<Buffer> =>
  readFile(new URL(`../sheets/${name}.xlsx`, import.meta.url));

/** A zip of these parts, in their order. */
export async function zipped(
  parts: Iterable<readonly [path: string, bytes: Buffer | string]>,
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of parts) zip.addBuffer(Buffer.from(bytes), path);
  zip.end();
  return buffer(zip.outputStream);
}

/** The parts of a workbook. */
export async function unzipped(workbook: Uint8Array): Promise<Map<string, Buffer>> {
  const uploaded = await UploadedPackage.open(workbook);
  const parts = new Map<string, Buffer>();
  for (const path of uploaded.paths) parts.set(path, await uploaded.bytes(path));
  return parts;
}

/** The text of the part whose path ends so. */
export async function partOf(workbook: Uint8Array, path: string): Promise<string> {
  const parts = await unzipped(workbook);
  return [...parts].find(([name]) => name.endsWith(path))?.[1].toString() ?? '';
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A workbook written by hand, with any of its parts other than it should be. */
export async function crafted({
  rows = '',
  strings,
  styles,
  type = MAIN,
  workbook = '',
  replaced = {},
}: {
  readonly rows?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly type?: string;
  readonly workbook?: string;
  readonly replaced?: Readonly<Record<string, string>>;
}): Promise<Buffer> {
  const related = [
    ['worksheet', 'worksheets/sheet1.xml'],
    ...(strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml']]),
    ...(styles === undefined ? [] : [['styles', 'styles.xml']]),
  ].map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${related.join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEETS}"><sheetData>${rows}</sheetData></worksheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${SHEETS}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${SHEETS}">${styles}</styleSheet>` }),
    ...replaced,
  };
  return zipped(Object.entries(parts));
}
