import type { imports as vi } from '../vi/imports.js';
import { counted } from './counted.js';

const rows = (count: number): string => counted(count, 'row', 'rows');

export const imports: typeof vi = {
  title: { findings: 'Findings from an Excel sheet', lines: 'Tasks of a plan from an Excel sheet' },
  sentence: {
    findings: 'Note findings of the inspection from an Excel sheet.',
    lines: 'Bring tasks of the plan in from an Excel sheet.',
  },
  sheet: 'The Excel sheet',
  hint: {
    findings:
      'Download the sheet with what is noted so far, add or change rows, and upload it. Leave the number of a new row empty.',
    lines:
      'Download the sheet with the tasks so far, add or change rows, and upload it. A row that you delete from the sheet stays in the plan.',
  },
  download: 'Download the sheet',
  mode: 'Where a row can’t be taken',
  modes: {
    STOP: 'Stop',
    SKIP: 'Leave such rows out',
    UPDATE: 'Let rows change what is there',
  },
  modeHints: {
    STOP: 'Nothing is brought in while any row needs mending. What is there stays as it is.',
    SKIP: 'The good rows are brought in, the others are left. What is there stays as it is.',
    UPDATE: 'A row that names what is there replaces it. Nothing is brought in while any row needs mending.',
  },
  checked: 'What the sheet comes to',
  found: (added: number, changed: number, unchanged: number, refused: number) =>
    `${added} new, ${changed} changed, ${unchanged} as before, ${refused} to mend.`,
  show: 'Show rows',
  all: 'All',
  state: { NEW: 'New', CHANGED: 'Changed', UNCHANGED: 'As before', REFUSED: 'To mend' },
  rowAt: (row: number) => `Row ${row}`,
  stateTitle: 'Result',
  number: 'No.',
  text: { findings: 'What was seen', lines: 'Measure' },
  of: { findings: 'Unit', lines: 'Led by' },
  why: 'Reasons, changes',
  changes: (columns: string) => `Changes: ${columns}`,
  cell: (cell: string) => `Cell ${cell}:`,
  more: (count: number) => `${rows(count)} more not shown here.`,
  wrong: (count: number) => `${rows(count)} to mend; nothing is brought in yet.`,
  wrongHint:
    'Download the sheet with the reason in each row, mend it and upload it again; or choose to leave such rows out.',
  left: (count: number) => `${rows(count)} to mend will be left out.`,
  downloadMarked: 'Download with reasons',
  bring: (count: number) => `Bring in ${rows(count)}`,
  together: 'All at once; uploading the same sheet again adds nothing.',
  nothing: 'The sheet holds nothing new.',
  mendFirst: 'Mend the rows above first.',
  done: (added: number, changed: number) => `${rows(added)} added, ${changed} changed.`,
  doneLeft: (unchanged: number, refused: number) => `${unchanged} as before, ${refused} left out.`,
};
