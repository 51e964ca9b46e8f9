import type { ColumnKind } from './column.js';

const FORMATS = { date: 164, instant: 165, number: 4, integer: 3, percent: 10 } as const;

/** Index of each look in `cellXfs` below. */
export const look = {
  title: 1,
  header: 2,
  text: 3,
  /** Excel reads it as if typed behind an apostrophe: it stays text even when somebody edits the cell or saves it as CSV. */
  quoted: 4,
  date: 5,
  number: 6,
  integer: 7,
  percent: 8,
  instant: 9,
} as const satisfies Readonly<Record<ColumnKind | 'title' | 'header' | 'quoted', number>>;

const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const formatted = (kind: keyof typeof FORMATS): string =>
  `<xf numFmtId="${FORMATS[kind]}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`;

/** `xl/styles.xml`: numbers 3, 4 and 10 are built-in formats that Excel shows with the reader's own separators. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="${FORMATS.date}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${FORMATS.instant}" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF5"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="center"/></xf>
<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped}</xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${wrapped}</xf>
${formatted('date')}
${formatted('number')}
${formatted('integer')}
${formatted('percent')}
${formatted('instant')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
