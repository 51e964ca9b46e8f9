import { size } from '../pdf/rendering/page-layout.js';
import { printable } from '../pdf/rendering/printable.js';
import { escaped } from '../sheets/xml-text.js';

/** A column of a table, its width in twips. */
export interface RowColumn {
  readonly width: number;
  readonly centred?: boolean;
}

/**
 * Rows of a table as WordprocessingML (ECMA-376 Part 1 §17.4), without the library: for each cell it makes a score of objects and
 * walks them three times, and a process that renders an annex of 2,000 rows would do nothing else for a second or two.
 */
export function rowsXml(columns: readonly RowColumn[], rows: readonly (readonly string[])[]): string {
  const begin = columns.map(
    ({ width, centred }) =>
      `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>` +
      `<w:p><w:pPr><w:jc w:val="${centred ? 'center' : 'left'}"/></w:pPr>`,
  );
  return rows
    .map((texts) => {
      const cells = begin.map((cell, index) => `${cell}${runs(texts[index] ?? '')}</w:p></w:tc>`);
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
    })
    .join('');
}

const LOOK = `<w:rPr><w:sz w:val="${size.table * 2}"/><w:szCs w:val="${size.table * 2}"/></w:rPr>`;

const runs = (text: string): string =>
  escaped(printable(text))
    .split('\n')
    .map(
      (line, index) =>
        `<w:r>${LOOK}${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${line}</w:t></w:r>`,
    )
    .join('');
