/** Without marks and case: "do luong" finds "Đô Lương". */
export const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();

/** Whether every word sought begins somewhere in the text, typed with or without marks. */
export function matches(text: string, sought: string): boolean {
  const within = bare(text);
  return bare(sought)
    .split(/\s+/u)
    .every((word) => within.includes(word));
}
