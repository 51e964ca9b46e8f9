import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** SHEET_TOO_BIG: the file itself, or what it holds when unpacked; `most` in bytes. */
export const tooBig = (what: 'FILE' | 'CONTENT', most: number): RuleBroken =>
  new RuleBroken('SHEET_TOO_BIG', { what, most });
