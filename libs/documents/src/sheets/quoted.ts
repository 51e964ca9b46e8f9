import { clipped } from '#libs/kernel/src/clipped.js';

/** Enough to know a cell's text again: a reason is no place for 32,767 characters. */
const MOST = 100;

/** What stands in a cell, as a reason names it. */
export const quoted = (text: string): string => (text.length > MOST ? `${clipped(text, MOST - 1)}…` : text);
