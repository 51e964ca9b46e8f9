import { prefixed, readXml, type Attributes } from './read-xml.js';
import { MOST_INDEX, MOST_UNZIPPED } from './read-limits.js';
import { unreadable } from './unreadable.js';
import { UploadedPackage } from './uploaded-package.js';
import { tooBig } from './too-big.js';

/** Where the parts lie that reading and marking need. */
export interface UploadedWorkbook {
  readonly uploaded: UploadedPackage;
  readonly dates: 1900 | 1904;
  /** The first sheet that is shown. */
  readonly sheet: { readonly name: string; readonly path: string };
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The path of a relationship's target, seen from the part that has it (ECMA-376 Part 2 §6.5). */
function resolved(from: string, target: string): string {
  const base = new URL(`package:///${from}`);
  return decodeURIComponent(new URL(target, base).pathname.slice(1));
}

async function elements(
  uploaded: UploadedPackage,
  path: string,
  wanted: string,
): Promise<readonly Attributes[]> {
  if (uploaded.size(path) > MOST_INDEX) throw tooBig('CONTENT', MOST_UNZIPPED);
  const found: Attributes[] = [];
  await readXml(uploaded.pieces(path), {
    open(name, attributes) {
      if (name === wanted) found.push(attributes);
    },
  });
  return found;
}

interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

/** What a part refers to inside the package; what lies outside is never looked at. */
async function relationships(uploaded: UploadedPackage, part: string): Promise<readonly Relationship[]> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  const path = `${folder}_rels/${file}.rels`;
  if (!uploaded.has(path)) return [];
  const all = await elements(uploaded, path, 'Relationship');
  return all
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .flatMap(({ Id = '', Type = '', Target = '' }) =>
      // Strict and transitional workbooks differ in all of the type but its last word.
      URL.canParse(Target, 'package:///') && /^[^%]*$/.test(Target)
        ? [{ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(part, Target) }]
        : [],
    );
}

async function mainPart(uploaded: UploadedPackage): Promise<string> {
  if (!uploaded.has('[Content_Types].xml')) throw unreadable('OTHER');
  const root = await relationships(uploaded, '');
  const main = root.find(({ kind }) => kind === 'officeDocument')?.path;
  if (main === undefined || !uploaded.has(main)) throw unreadable('OTHER');
  const types = await elements(uploaded, '[Content_Types].xml', 'Override');
  const defaults = await elements(uploaded, '[Content_Types].xml', 'Default');
  const type =
    types.find(({ PartName = '' }) => PartName.toLowerCase() === `/${main}`.toLowerCase()) ??
    defaults.find(({ Extension = '' }) => main.toLowerCase().endsWith(`.${Extension.toLowerCase()}`));
  const named = type?.['ContentType'] ?? '';
  if (/macroEnabled/i.test(named) || uploaded.paths.some((path) => /vbaProject[^/]*\.bin$/i.test(path)))
    throw unreadable('MACROS');
  if (named !== MAIN) throw unreadable('OTHER');
  return main;
}

/**
 * Opens an uploaded workbook and finds its first visible sheet.
 *
 * Throws RuleBroken SHEET_UNREADABLE (`found` says what it was instead), SHEET_TOO_BIG.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<UploadedWorkbook> {
  const uploaded = await UploadedPackage.open(bytes);
  const main = await mainPart(uploaded);
  const related = await relationships(uploaded, main);
  const [properties] = await elements(uploaded, main, 'workbookPr');
  const sheets = await elements(uploaded, main, 'sheet');
  const worksheets = new Map(
    related
      .filter(({ kind, path }) => kind === 'worksheet' && uploaded.has(path))
      .map(({ id, path }) => [id, path]),
  );
  const [sheet] = sheets
    .filter(({ state }) => state === undefined || state === 'visible')
    .flatMap((shown) => {
      const path = worksheets.get(prefixed(shown, 'id') ?? '');
      return path === undefined ? [] : [{ name: shown['name'] ?? '', path }];
    });
  if (!sheet) throw unreadable('DAMAGED');
  const part = (kind: string): string | undefined =>
    related.find((other) => other.kind === kind && uploaded.has(other.path))?.path;
  return {
    uploaded,
    dates: /^(?:1|true)$/.test(properties?.['date1904'] ?? '') ? 1904 : 1900,
    sheet,
    strings: part('sharedStrings'),
    styles: part('styles'),
  };
}
