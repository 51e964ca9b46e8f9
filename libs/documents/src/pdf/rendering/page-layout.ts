const POINTS_PER_MM = 72 / 25.4;

/** Decree 30/2020/NĐ-CP, Annex I, section I.4: top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20. In points. */
export const margins = {
  left: 30 * POINTS_PER_MM,
  top: 20 * POINTS_PER_MM,
  right: 20 * POINTS_PER_MM,
  bottom: 20 * POINTS_PER_MM,
};

const SHORT_SIDE = 210 * POINTS_PER_MM;
const LONG_SIDE = 297 * POINTS_PER_MM;

/** A4, in points. */
export const sheet = { width: SHORT_SIDE, height: LONG_SIDE };

/** What the margins leave of A4, in points. */
export const page = {
  margins: [margins.left, margins.top, margins.right, margins.bottom] as [number, number, number, number],
  width: SHORT_SIDE - margins.left - margins.right,
  height: LONG_SIDE - margins.top - margins.bottom,
  top: margins.top,
};

/** Where text can stand on a page, in points. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** The same of A4 on its side: the decree gives it no other margins (Annex I, section I.2). */
export const landscapePage: Area = {
  width: LONG_SIDE - margins.left - margins.right,
  height: SHORT_SIDE - margins.top - margins.bottom,
};

/** What the margins leave of a page that stands or lies. */
export const areaOf = (landscape: boolean): Area => (landscape ? landscapePage : page);

const RIGHT = 256;

/** The agency's column and that of the state heading, which fits on one line in it, in points. */
export const headingColumns = { left: page.width - RIGHT, right: RIGHT };

/** Annex I, appendix V: sizes of letters, in points. */
export const size = {
  national: 12,
  motto: 13,
  agency: 12,
  symbol: 13,
  title: 14,
  body: 13,
  table: 12,
  code: 10,
  mark: 9.5,
  recipients: 11,
};

/** For a signature by hand, or the picture of a digital one: 30 mm. */
export const signatureRoom = 85;

/** Between one part of the body and the next, in points. */
export const gap = 6;

/** Between the lines of a table and its text, in points. */
export const cellPadding = { side: 4, above: 3 };

/** The part of the width that names have beside their values. */
export const namesShare = 0.3;

/** Indent of a paragraph's first line: 1 cm (Annex I, section II.6). */
export const indent = 10 * POINTS_PER_MM;
