import { listOf, textOf } from './details.js';
import type { Details, ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

const causes: Readonly<Record<string, string>> = {
  EXTENSION: 'Files that end like this are not accepted.',
  CONTENT:
    'What is in it is not what its name says, or it is broken. Open it, and save it anew under its right kind.',
  MACROS: 'It holds macros. Save it without them, or as a PDF.',
  LOCKED: 'It is under a password. Save it without one.',
  DISGUISED: 'It holds something else besides, such as a web page or an archive. Save it anew, or as a PDF.',
  ENCODING: 'Its text is not in UTF-8. Save it as UTF-8 (in Notepad: Save as, Encoding).',
};

const file = (details: Details): string => {
  const name = textOf(details, 'name');
  return name === '' ? 'The file' : `The file “${name}”`;
};

/** What is said about files that are uploaded and read. */
export const filesEn = {
  FILE_ALLOWANCE_USED_UP: says('Too many files wait to be used', (details) => {
    const most = textOf(details, 'most') || '200';
    return `Files that you uploaded and have not used yet may come to ${most} MB. Attach them where they belong, or go on tomorrow.`;
  }),
  FILE_DAMAGED: says(
    'The file on the server is damaged',
    'It no longer is what was uploaded, so it is not shown. Tell an administrator, who restores it from a backup.',
  ),
  FILE_EMPTY: says('The file is empty', (details) => `${file(details)} has no content. Choose another one.`),
  FILE_INFECTED: says('A virus was found', (details) => {
    const signature = textOf(details, 'signature');
    return `${file(details)} was not accepted${signature && ` (${signature})`}. Tell whoever looks after your computers, and don’t pass it on.`;
  }),
  FILE_KIND_REFUSED: says('This file is not accepted', (details) => {
    const accepted = listOf(details, 'accepted').join(', ');
    const cause = causes[textOf(details, 'why')] ?? 'Its kind is not accepted.';
    return `${file(details)} can’t be taken. ${cause}${accepted && ` Accepted are: ${accepted}.`}`;
  }),
  FILE_NOT_FOUND: says('The file was not found', 'It was never uploaded, or elsewhere. Upload it again.'),
  FILE_NOT_YOURS: says(
    'Somebody else uploaded this file',
    'Only who uploaded a file can attach it. Upload it yourself.',
  ),
  FILE_SCANNER_AWAY: says(
    'The virus scanner does not answer',
    'No file is accepted before it was scanned. Try again in some minutes; if it goes on, tell an administrator.',
  ),
  FILE_STORE_FULL: says(
    'There is no room for files',
    'The disk of the server is full, and nothing was kept. Tell an administrator, then upload it again.',
  ),
  FILE_TOO_LARGE: says('The file is too large', (details) => {
    const most = textOf(details, 'most');
    return `A file may have ${most === '' ? 'no more than is allowed' : `${most} MB at most`}. Make it smaller (scan at 150 dpi, say) or split it.`;
  }),
  FILE_TOO_OLD: says('The file was uploaded too long ago', (details) => {
    const hours = textOf(details, 'hours') || '24';
    return `A file that is not used within ${hours} hours is removed. Upload it again.`;
  }),
  TOO_MANY_UPLOADS: says('Too many uploads at once', (details) => {
    const most = textOf(details, 'most') || '4';
    return `You can upload ${most} files at the same time. Wait until one is done.`;
  }),
} as const satisfies ProblemTexts;
