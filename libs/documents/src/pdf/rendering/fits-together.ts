import { page, size } from './page-layout.js';

/** On an upright page; on a lower one as many fewer. */
const MOST_LINES = 20;

/**
 * Whether texts set below one another in a column so wide (points) surely fit on a page so high with room to spare, every letter
 * taken for an M. pdfmake loses what it was told to keep together and cannot, so that only what passes here is kept together.
 */
export const fitsTogether = (texts: readonly string[], width: number, height = page.height): boolean =>
  texts
    .join('\n')
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * size.title) / width)), 0) <=
  (MOST_LINES * height) / page.height;
