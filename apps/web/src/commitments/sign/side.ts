import type { AuthorityView } from '#libs/contracts/src/http/authorities.js';
import type { Texts } from '../../texts/vi.js';

/** As whom one signs: the two acts are alike but for their words and their address. */
export type Side = 'SIGNATORY' | 'ASSIGNER';

export const actOf = (side: Side): AuthorityView['acts'][number] =>
  side === 'SIGNATORY' ? 'SIGN' : 'COUNTERSIGN';

/** The words for oneself, or for whom one signs in the place of. */
export function wordsOf(t: Texts, side: Side, principal: string | undefined): Texts['sign']['asSignatory'] {
  const [own, inPlaceOf] =
    side === 'SIGNATORY'
      ? [t.sign.asSignatory, t.sign.inPlaceOfSignatory]
      : [t.sign.asAssigner, t.sign.inPlaceOfAssigner];
  return principal === undefined ? own : { ...own, ...inPlaceOf(principal) };
}
