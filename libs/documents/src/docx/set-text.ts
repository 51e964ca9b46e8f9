import { TextRun, type IRunPropertiesOptions } from 'docx';
import { printable, printableLine } from '../pdf/rendering/printable.js';

/** How letters look. Sizes are given in points here, in half points to Word. */
export interface Look extends Pick<IRunPropertiesOptions, 'bold' | 'italics' | 'font'> {
  readonly points?: number;
}

/** The text with its lines as runs of one look, whatever a stranger wrote into it; it says what the PDF says, letter for letter. */
export const setText = (text: string, look: Look = {}): TextRun[] =>
  printable(text)
    .split('\n')
    .flatMap((line, index) => runsOf(line, look, index > 0));

/** The same on one line, until the column ends. */
export const setLine = (text: string, look: Look = {}): TextRun[] => runsOf(printableLine(text), look, false);

// The library replaces what stands in braces by the number of a list where one has that name, and there is one in every document:
// {default-bullet-numbering-0}. Behind an open brace the next run begins, so that no name is found.
const runsOf = (line: string, { points, ...look }: Look, below: boolean): TextRun[] =>
  line.split(/(?<=\{)/).map(
    (text, index) =>
      // As `text` and not among `children`, where a word such as CURRENT would become the number of the page.
      new TextRun({
        ...look,
        text,
        ...(points === undefined ? {} : { size: points * 2 }),
        ...(below && index === 0 ? { break: 1 } : {}),
      }),
  );
