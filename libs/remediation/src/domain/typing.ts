/** So many words of a text may differ by a letter and still be a slip of the pen. */
const SLIPS = 3;

/**
 * Whether one text is another with slips of the pen put right: the same words, but for capitals, spaces and punctuation, and a letter
 * in a few of them. A word more or less, or anything about a number, is no typing: it may be another promise.
 */
export function isTyping(before: string, after: string): boolean {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  if (one.length !== other.length) return false;
  const differing = one.flatMap((word, place) => {
    const now = other[place] ?? '';
    return word === now ? [] : [[word, now] as const];
  });
  return differing.length <= SLIPS && differing.every(([word, now]) => isSlip(word, now));
}

/** Signs that make numbers another number or turn a comparison around stay; the others do not count. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{N})[.,:/-](?=\p{N})/gu, '\uE000')
    .split(/[^\p{L}\p{M}\p{N}%<>=≤≥+\-\uE000]+/u)
    .filter((word) => word !== '' && word !== '-')
    .map(toneLast);

/** "Soát" and "sóat" are one word: which vowel bears the tone is a habit of writing. */
function toneLast(word: string): string {
  const letters = word.normalize('NFD');
  const tones = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.join('') ?? '';
  return letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC') + tones;
}

function isSlip(word: string, now: string): boolean {
  if (/[\p{N}%<>=≤≥+\uE000]/u.test(word + now)) return false;
  const [short, long] = [lettersOf(word), lettersOf(now)].toSorted((one, other) => one.length - other.length);
  if (!short || !long || long.length - short.length > 1 || long.length < 3) return false;
  const from = short.findIndex((letter, place) => letter !== long[place]);
  const at = from === -1 ? short.length : from;
  const rest = short.slice(short.length === long.length ? at + 1 : at).join('');
  return rest === long.slice(at + 1).join('');
}

/** Letters of words are single code points once they are composed. */
const lettersOf = (word: string): string[] => Array.from(word);
