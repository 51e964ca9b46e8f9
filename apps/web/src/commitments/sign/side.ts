import type { Texts } from '../../texts/vi.js';

/** As whom one signs: the two acts are alike but for their words and their address. */
export type Side = 'SIGNATORY' | 'ASSIGNER';

export const wordsOf = (t: Texts, side: Side): Texts['sign']['asSignatory'] =>
  side === 'SIGNATORY' ? t.sign.asSignatory : t.sign.asAssigner;
