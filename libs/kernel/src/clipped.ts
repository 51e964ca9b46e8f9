/** At most so many UTF-16 units of a text, and never half a character: PostgreSQL refuses one in JSON. */
export const clipped = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
