/** The share of a hundred that was typed; undefined where it is none. */
export function percentIn(text: string): number | undefined {
  const share = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 101;
  return share > 100 ? undefined : share;
}
