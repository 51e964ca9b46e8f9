import { useRouter } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { caller } from '../api/caller.js';
import { useAct } from '../api/use-act.js';
import { reading } from '../api/use-read.js';

/** Signs in and goes on to where one wanted to be. */
export function useEnter(back: string | undefined) {
  const client = useQueryClient();
  const router = useRouter();
  return useAct('signIn', async (session) => {
    caller.csrfToken = session.csrfToken;
    client.setQueryData(reading('getSession', {}).queryKey, session);
    await router.navigate({ href: back ?? '/', replace: true });
  });
}
