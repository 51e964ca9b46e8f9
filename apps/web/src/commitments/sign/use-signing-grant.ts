import { useAct } from '../../api/use-act.js';
import { useSession } from '../../session/use-session.js';

/** Who signs has re-entered his password a short while ago, or does it now. `refused` is the code with which the last act was. */
export function useSigningGrant(refused: string | undefined) {
  const { signingGrantUntil } = useSession();
  const grant = useAct('openSigningGrant');
  // Grants run on real time, as sessions do; the API has the last word in any case.
  const granted = signingGrantUntil !== null && Date.parse(signingGrantUntil) > Date.now();
  const passwordNeeded = !granted || refused === 'SIGNING_GRANT_REQUIRED';
  return {
    passwordNeeded,
    busy: grant.isPending,
    error: grant.error,
    /** Throws where the password is wrong. */
    open: async (password: string): Promise<void> => {
      if (passwordNeeded) await grant.mutateAsync({ body: { password } });
    },
  };
}
