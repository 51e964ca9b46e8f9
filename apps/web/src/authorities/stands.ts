import type { AuthorityView } from '#libs/contracts/src/http/authorities.js';

/** Whether one can sign under an authority today, and if not, why. */
export function standsOf(
  { holds, revokedAt, from }: Pick<AuthorityView, 'holds' | 'revokedAt' | 'from'>,
  today: string,
): 'HOLDS' | 'AHEAD' | 'OVER' | 'REVOKED' {
  if (revokedAt !== null) return 'REVOKED';
  if (holds) return 'HOLDS';
  return from > today ? 'AHEAD' : 'OVER';
}
