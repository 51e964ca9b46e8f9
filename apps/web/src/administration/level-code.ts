import { bare } from '../texts/matches.js';

const LONGEST = 31;

/** The code that programs know a level by, out of its name: “Đặc khu” is `DAC_KHU`. The same name is the same level again. */
export const levelCode = (name: string): string =>
  bare(name)
    .toUpperCase()
    .replace(/[^A-Z]+/g, '_')
    .replace(/^_+/, '')
    .slice(0, LONGEST)
    .replace(/_+$/, '');
