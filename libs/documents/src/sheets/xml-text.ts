import { clipped } from '#libs/kernel/src/clipped.js';

/** Excel's limit for what a cell holds, in UTF-16 units ("Excel specifications and limits"). */
export const MOST_IN_CELL = 32_767;

// XML 1.0 §2.2 forbids most control characters, halves of a surrogate pair and U+FFFE/FFFF, even as references; DEL and the
// C1 controls are merely discouraged there, and nobody sees them either.
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
// Nearly every text is made of these alone, and told so at a tenth of the cost.
const HARMLESS = /^[\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]*$/;
// ECMA-376 Part 1 §22.9.2.19: readers take _x0041_ for the character of that number.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The text as a cell can hold it: line ends as Excel writes them (LF), what XML forbids as U+FFFD (so that one sees where
 * something was), and at most 32,767 UTF-16 units, with an ellipsis where more was cut off.
 */
export function asCellText(text: string): string {
  const allowed = HARMLESS.test(text)
    ? text
    : text.replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '\uFFFD');
  return allowed.length > MOST_IN_CELL ? `${clipped(allowed, MOST_IN_CELL - 1)}…` : allowed;
}

/** Text for an XML attribute or element; what XML forbids must be out of it already. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A string item's content (`<is>` or `<si>`) that reads back as exactly `asCellText(text)`. */
export const stringItem = (text: string): string =>
  `<t xml:space="preserve">${escaped(asCellText(text).replaceAll(LOOKS_ESCAPED, '_x005F_'))}</t>`;
