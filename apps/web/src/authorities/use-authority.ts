import type { AuthorityView } from '#libs/contracts/src/http/authorities.js';
import { useRead } from '../api/use-read.js';

/** An authority of the reader's, whether it holds or not; nothing while it isn't known. */
export function useAuthority(id: string | undefined): AuthorityView | undefined {
  const { data } = useRead('listAuthorities', {}, { enabled: id !== undefined });
  return data?.items.find((one) => one.id === id);
}
