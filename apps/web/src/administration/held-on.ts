interface Held {
  readonly from: string;
  readonly to: string | null;
}

/** Those held on a day, last day included; the record keeps the ended and the coming ones, too. */
export const heldOn = <T extends Held>(held: readonly T[], day: string): T[] =>
  held.filter(({ from, to }) => from <= day && (to === null || to >= day));
