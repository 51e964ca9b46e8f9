import type { Reply } from '../api/endpoints.js';

type Commitment = Reply<'getCommitment'>;
export type Handover = Commitment['handovers'][number];
type Person = Handover['from'];

/** Whose turn a hand-over is: the successor answers, and where he disputes, the other side settles; nobody's once that is done. */
export function turnOf(
  { state, side, to }: Handover,
  { signatory, assigner }: Commitment,
): Person | undefined {
  switch (state) {
    case 'STATED':
      return to;
    case 'DISPUTED':
      return side === 'SIGNATORY' ? assigner : signatory;
    case 'ACCEPTED':
    case 'SETTLED':
      return undefined;
  }
}
