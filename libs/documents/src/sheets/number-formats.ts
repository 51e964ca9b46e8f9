import type { UploadedPackage } from './uploaded-package.js';
import { readXml } from './read-xml.js';

/** How a number is shown, as far as it changes what the number means. */
export type Shown = 'date' | 'percent' | 'number';

// ECMA-376 Part 1 §18.8.30: 14-22 and 45-47 everywhere, 27-36 and 50-58 in the Far East.
const BUILT_IN_DATE = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/;
const BUILT_IN_PERCENT = /^(?:9|10)$/;

/**
 * What a format code (ECMA-376 Part 1 §18.8.31) makes of a number. Only its first section counts; what is quoted, escaped or
 * in brackets (colours, languages) shows letters and no dates. What is left open goes to the end, as Excel repairs it.
 */
export function shownBy(code: string): Shown {
  const [section = ''] = code.replaceAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g, '').split(';');
  if (/[dmyhs]/i.test(section)) return 'date';
  return section.includes('%') ? 'percent' : 'number';
}

/** How each style of the workbook (`s` of a cell) shows numbers. */
export async function readNumberFormats(uploaded: UploadedPackage, path: string): Promise<readonly Shown[]> {
  const codes = new Map<string, Shown>();
  const styles: Shown[] = [];
  let inCells = false;
  await readXml(uploaded.pieces(path), {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(attributes['numFmtId'] ?? '', shownBy(attributes['formatCode'] ?? ''));
      if (name !== 'xf' || !inCells) return;
      const id = attributes['numFmtId'] ?? '';
      const own = codes.get(id);
      if (own !== undefined) styles.push(own);
      else if (BUILT_IN_DATE.test(id)) styles.push('date');
      else styles.push(BUILT_IN_PERCENT.test(id) ? 'percent' : 'number');
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
