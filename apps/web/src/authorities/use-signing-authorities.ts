import type { AuthorityView } from '#libs/contracts/src/http/authorities.js';
import { useRead } from '../api/use-read.js';
import { useSession } from '../session/use-session.js';

/** The authorities that hold today, under which the reader may do an act in another's place. */
export function useSigningAuthorities(act: AuthorityView['acts'][number]): readonly AuthorityView[] {
  const { person } = useSession();
  const { data } = useRead('listAuthorities', {});
  return (data?.items ?? []).filter(
    ({ delegate, holds, acts }) => delegate.id === person.id && holds && acts.includes(act),
  );
}
