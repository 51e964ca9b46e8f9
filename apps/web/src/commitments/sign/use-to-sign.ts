import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { useRead } from '../../api/use-read.js';
import { pendingOf } from '../one/edition-of.js';
import { leftToSign } from '../one/left-to-sign.js';
import { actOf, type Side } from './side.js';

interface ToSign {
  readonly data: readonly CommitmentRow[] | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
  /** Whose signature the one that was asked for lacks; undefined where all are shown, or it isn't known yet. */
  readonly principals: readonly string[] | undefined;
}

/** What is to be signed: the one that was asked for, or all that waits; of one's own, or of what waits under an authority. */
export function useToSign(side: Side, id: string | undefined, authorityId: string | undefined): ToSign {
  const own = authorityId === undefined;
  const one = useRead('getCommitment', { params: { id: id ?? '' } }, { enabled: id !== undefined });
  const work = useRead('getMyWork', {}, { enabled: own && id === undefined });
  const others = useRead(
    'listWaitingUnderAuthority',
    { params: { id: authorityId ?? '' }, query: { act: actOf(side) } },
    { enabled: !own },
  );
  const pending = one.data && pendingOf(one.data);
  const principals = pending && leftToSign(pending, side);
  if (!own)
    return {
      ...others,
      principals,
      data: others.data?.items.filter((row) => id === undefined || row.id === id),
    };
  if (id !== undefined) return { ...one, principals, data: one.data && [one.data] };
  return { ...work, principals, data: side === 'SIGNATORY' ? work.data?.toSign : work.data?.toCountersign };
}
