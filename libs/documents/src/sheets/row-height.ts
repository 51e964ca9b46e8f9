/** Of the workbook's font, in points. */
const LINE = 15;
/** Excel's highest row is 409 points ("Excel specifications and limits"). */
const MOST_LINES = 27;

/** Lines that a text takes in a column of that width, as near as it can be told without measuring letters. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(1, width))), 0);

/**
 * The `ht` attribute of a row of wrapped texts; nothing where one line is enough. Excel would find the height itself,
 * LibreOffice takes what the file says and cuts off the rest.
 */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): string {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width)));
  return lines === 1 ? '' : ` ht="${LINE * Math.min(lines, MOST_LINES)}"`;
}
