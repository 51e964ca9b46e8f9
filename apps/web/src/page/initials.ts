/** The letters of a face: family name and given name, as Vietnamese names run (family first, given last). */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => (word ?? '').normalize('NFC').charAt(0))
    .join('')
    .toLocaleUpperCase('vi');
}

const tints = 6;

/** Which of the tints a face wears: the same for the same person everywhere. */
export function tintOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % tints;
}
