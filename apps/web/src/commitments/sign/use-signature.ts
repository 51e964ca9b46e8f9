import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { useAct } from '../../api/use-act.js';
import { codeOf } from '../../api/problems.js';
import { useSession } from '../../session/use-session.js';
import type { Side } from './side.js';

/** Signs over the hashes one has read, for oneself or under an authority, buying a grant by password where none is left. */
export function useSignature(side: Side, authorityId: string | null) {
  const { signingGrantUntil } = useSession();
  const grant = useAct('openSigningGrant');
  const signing = useAct('signCommitments');
  const countersigning = useAct('countersignCommitments');
  const act = side === 'SIGNATORY' ? signing : countersigning;
  // Grants run on real time, as sessions do; the API has the last word in any case.
  const granted = signingGrantUntil !== null && Date.parse(signingGrantUntil) > Date.now();
  const passwordNeeded = !granted || codeOf(act.error) === 'SIGNING_GRANT_REQUIRED';

  const sign = async (rows: readonly CommitmentRow[], password: string): Promise<boolean> => {
    const commitments = rows.flatMap(({ id, version, pendingHash }) =>
      // Of one in force the amendment waits; the text that counts meanwhile was signed long ago.
      pendingHash === null ? [] : [{ id, version, termsHash: pendingHash }],
    );
    try {
      if (passwordNeeded) await grant.mutateAsync({ body: { password } });
      await act.mutateAsync({ body: { commitments, authorityId } });
      return true;
    } catch {
      // Shown in place: both mutations keep their error.
      return false;
    }
  };

  return {
    sign,
    passwordNeeded,
    busy: grant.isPending || act.isPending,
    error: grant.error ?? act.error,
  };
}
