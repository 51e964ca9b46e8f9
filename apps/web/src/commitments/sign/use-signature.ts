import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { useAct } from '../../api/use-act.js';
import { codeOf } from '../../api/problems.js';
import type { Side } from './side.js';
import { useSigningGrant } from './use-signing-grant.js';

/** Signs over the hashes one has read, for oneself or under an authority, buying a grant by password where none is left. */
export function useSignature(side: Side, authorityId: string | null) {
  const signing = useAct('signCommitments');
  const countersigning = useAct('countersignCommitments');
  const act = side === 'SIGNATORY' ? signing : countersigning;
  const grant = useSigningGrant(codeOf(act.error));

  const sign = async (rows: readonly CommitmentRow[], password: string): Promise<boolean> => {
    const commitments = rows.flatMap(({ id, version, pendingHash }) =>
      // Of one in force the amendment waits; the text that counts meanwhile was signed long ago.
      pendingHash === null ? [] : [{ id, version, termsHash: pendingHash }],
    );
    try {
      await grant.open(password);
      await act.mutateAsync({ body: { commitments, authorityId } });
      return true;
    } catch {
      // Shown in place: both keep their error.
      return false;
    }
  };

  return {
    sign,
    passwordNeeded: grant.passwordNeeded,
    busy: grant.busy || act.isPending,
    error: grant.error ?? act.error,
  };
}
