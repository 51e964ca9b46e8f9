/** A name or a heading as people compare them: in upper or lower case, composed or decomposed, with any white space. */
export const comparable = (text: string): string =>
  text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
