import { size } from './page-layout.js';

const MOST_LINES = 20;

/**
 * Whether texts set below one another in a column so wide (points) surely fit on a page with room to spare, every letter taken for
 * an M. pdfmake loses what it was told to keep together and cannot, so that only what passes here is kept together.
 */
export const fitsTogether = (texts: readonly string[], width: number): boolean =>
  texts
    .join('\n')
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * size.title) / width)), 0) <=
  MOST_LINES;
