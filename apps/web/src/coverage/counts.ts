interface Counted {
  readonly total: number;
  readonly withoutCommitment: number;
  readonly issued: number;
  readonly signed: number;
  readonly inForce: number;
}

/** Those who have not signed yet, asked to or not. */
export const notSigned = ({ total, signed, inForce }: Counted): number => total - signed - inForce;

/** Shares of a whole in percent, for a picture; nothing of nothing is nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);
