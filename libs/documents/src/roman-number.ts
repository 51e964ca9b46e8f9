const SIGNS = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** `4` as `IV`: how annexes are numbered. From 1. */
export function romanNumber(number: number): string {
  let left = number;
  let written = '';
  for (const [sign, value] of SIGNS) {
    written += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return written;
}
