import { printable, printableLine } from './printable.js';

/** A text as pdfmake sets it. */
interface SetText {
  text: string;
  wordBreak: 'normal' | 'break-all';
}

// The longest syllable of Vietnamese has seven letters. pdfmake breaks longer words where the line ends, in a time that grows with
// the square of their length: 10,000 letters without a space would take it a minute.
const UNBROKEN = /\S{120}/;

/** The text with its lines, whatever a stranger wrote into it. */
export const setText = (text: string): SetText => broken(printable(text));

/** The same on one line, until the column ends. */
export const setLine = (text: string): SetText => broken(printableLine(text));

const broken = (text: string): SetText => ({ text, wordBreak: UNBROKEN.test(text) ? 'break-all' : 'normal' });
