import { expect, it } from '@jest/globals';
import { keptForm } from './kept-form.js';

interface Form {
  readonly reason: string;
  readonly files: readonly string[];
  readonly until: string | null;
}
const isForm = keptForm<Form>({ texts: ['reason'], lists: ['files'], fields: ['until'] });

it.each([
  [{ reason: '', files: [], until: null }, true],
  [{ reason: '', files: [] }, false],
  [{ reason: '', files: 'a', until: null }, false],
  [{ reason: 1, files: [], until: null }, false],
  [{ files: [], until: null }, false],
  [null, false],
  ['reason', false],
])('Of %j a form can be taken up again: %s', (kept, can) => expect(isForm(kept)).toBe(can));
