import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { sources } from './architecture/imports.js';

const root = new URL('..', import.meta.url).pathname;
const code = ['libs', 'apps']
  .flatMap((folder) => sources(root, folder))
  .filter((file) => !file.includes('.spec.') && !file.startsWith('apps/web/'));
/** Files in which something is made, not merely named in a type, a `case` or a comparison. */
const making = (pattern: RegExp): string[] =>
  code.filter((file) => pattern.test(readFileSync(root + file, 'utf8'))).toSorted();

describe('the date of a duty', () => {
  it('is moved by the stream of the duty alone', () => {
    expect(making(/change: 'reschedule',\s*due/)).toEqual(['libs/duties/src/duty-stream.ts']);
  });

  it('is moved by a granted extension and by a changed calendar, and by no other decision', () => {
    expect(making(/type: 'ExtensionGranted'(?!,\s*at)/)).toEqual([
      'libs/duties/src/domain/extension-decisions.ts',
    ]);
    expect(making(/\bgrantExtension\(/)).toEqual([
      'libs/duties/src/domain/extension-decisions.ts',
      'libs/duties/src/grant-extension.ts',
    ]);
    expect(making(/type: 'DueRecomputed'/)).toHaveLength(1);
  });

  it('is stated anew by a source where both sides agreed on another text, and nowhere else', () => {
    // The difference between what was owed by the terms before an event and what is owed by those after it.
    expect(making(/\{\s*change: 'move'/)).toEqual(['libs/kernel/src/obligation.ts']);
  });

  it('is written by nobody past the record', () => {
    const writes = /(update duties|insert into duties)[^`]*(due_at|due_on)/;
    expect(making(writes)).toEqual([]);
  });
});
