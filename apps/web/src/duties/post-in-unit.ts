/** A post with its unit, as one is addressed: "Chủ tịch UBND xã" of "Xã Bé" is "Chủ tịch UBND xã Bé". */
export function postInUnit(post: string, unit: string): string {
  const words = unit.split(' ');
  for (let shared = words.length - 1; shared > 0; shared--) {
    const kind = words.slice(0, shared).join(' ').toLowerCase();
    if (` ${post.toLowerCase()}`.endsWith(` ${kind}`)) return `${post} ${words.slice(shared).join(' ')}`;
  }
  return `${post}, ${unit}`;
}
