import type { Reply } from '../../api/endpoints.js';
import type { Edition } from './edition-of.js';

export type Void = 'REISSUED' | 'DROPPED' | 'WITHDRAWN' | 'LAPSED';

/** Why what was signed of a text counts for nothing: it never took force. Null where it does count, or still may. */
export function voidOf(
  { status }: Pick<Reply<'getCommitment'>, 'status'>,
  { standing }: Pick<Edition, 'standing'>,
): Void | null {
  if (standing === 'REISSUED' || standing === 'DROPPED') return standing;
  if (standing === 'ENDED' && (status === 'WITHDRAWN' || status === 'LAPSED')) return status;
  return null;
}
