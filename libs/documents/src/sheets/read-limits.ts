/** Bytes of an uploaded file. */
export const MOST_BYTES = 5 * 2 ** 20;
/** Bytes of all its parts when unzipped. 5,000 full rows of 20 columns take about 6 MB. */
export const MOST_UNZIPPED = 16 * 2 ** 20;
/** Elements of a part: 5,000 rows of 50 cells have half a million. A reader takes about a second for so many. */
export const MOST_ELEMENTS = 700_000;
/** Bytes of a part that tells where the others are. */
export const MOST_INDEX = 2 * 2 ** 20;
/** Parts of its package; Excel makes some 15 for a plain workbook, and a few for each picture. */
export const MOST_PARTS = 1000;
/** Rows under the header that hold anything. */
export const MOST_ROWS = 5000;
/** Columns: a value farther to the right is refused. */
export const MOST_COLUMNS = 100;
