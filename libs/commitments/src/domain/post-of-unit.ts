/**
 * A post and the unit it is in, one after the other as they are said: "Chủ tịch UBND xã" of "Xã Bé" is "Chủ tịch UBND xã Bé". What
 * both have in common is said once; the rest is never dropped.
 */
export function postOfUnit(post: string, unit: string): string {
  const words = unit.split(' ');
  for (let shared = words.length - 1; shared > 0; shared--) {
    const kind = words.slice(0, shared).join(' ').toLowerCase();
    if (` ${post.toLowerCase()}`.endsWith(` ${kind}`)) return `${post} ${words.slice(shared).join(' ')}`;
  }
  return `${post} ${unit}`;
}
