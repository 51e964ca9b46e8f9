import type { Call } from '../api/endpoints.js';
import { codeOf } from '../api/problems.js';
import { useAct } from '../api/use-act.js';
import { useSession } from '../session/use-session.js';

/** Authorises somebody, buying a signing grant by password where none is left. */
export function useGrantAuthority() {
  const { signingGrantUntil } = useSession();
  const signing = useAct('openSigningGrant');
  const act = useAct('grantAuthority');
  // Grants run on real time, as sessions do; the API has the last word in any case.
  const granted = signingGrantUntil !== null && Date.parse(signingGrantUntil) > Date.now();
  const passwordNeeded = !granted || codeOf(act.error) === 'SIGNING_GRANT_REQUIRED';
  const grant = async (body: Call<'grantAuthority'>['body'], password: string): Promise<boolean> => {
    try {
      if (passwordNeeded) await signing.mutateAsync({ body: { password } });
      await act.mutateAsync({ body });
      return true;
    } catch {
      // Shown in place: both mutations keep their error.
      return false;
    }
  };
  return {
    grant,
    passwordNeeded,
    busy: signing.isPending || act.isPending,
    error: signing.error ?? act.error,
    done: act.isSuccess,
  };
}
