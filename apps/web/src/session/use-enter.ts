import { useRouter } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { caller } from '../api/caller.js';
import { useAct } from '../api/use-act.js';
import { reading } from '../api/use-read.js';
import type { Language } from '../texts/load-catalogue.js';

/** Signs in and goes on to where one wanted to be; a language that was chosen at the door is spoken inside, too. */
export function useEnter(back: string | undefined, chosen: Language | undefined) {
  const client = useQueryClient();
  const router = useRouter();
  const speak = useAct('setLanguage');
  return useAct('signIn', async (session) => {
    caller.csrfToken = session.csrfToken;
    const language = chosen ?? session.language;
    // It is spoken here in any case; that it could not be kept for the next time is no reason to stay outside.
    if (language !== session.language) await speak.mutateAsync({ body: { language } }).catch(() => undefined);
    client.setQueryData(reading('getSession', {}).queryKey, { ...session, language });
    await router.navigate({ href: back ?? '/', replace: true });
  });
}
