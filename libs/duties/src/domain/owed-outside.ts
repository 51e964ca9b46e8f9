/** What a unit that was inspected owes to those who inspected it, by the kinds of `libs/remediation`. */
const kinds: ReadonlySet<string> = new Set(['PLAN', 'REVISE_PLAN', 'REMEDY', 'LINE']);

/** Whether nobody of the unit that owes a duty of this kind may give it more time, whatever part he has come to play on the other side. */
export const isOwedOutside = (kind: string): boolean => kinds.has(kind);
