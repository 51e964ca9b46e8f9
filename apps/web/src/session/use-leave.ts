import { useNavigate } from '@tanstack/react-router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { statusOf } from '../api/problems.js';
import { reading } from '../api/use-read.js';
import { caller } from '../api/caller.js';

/** Signs out here or everywhere and forgets what the page had read. */
export function useLeave(how: 'signOut' | 'signOutEverywhere'): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate } = useMutation({
    mutationFn: async () => {
      try {
        await call(how, {});
      } catch (error) {
        // Gone already is gone.
        if (statusOf(error) !== 401) throw error;
      }
    },
    onSuccess: async () => {
      const { queryKey } = reading('getWelcome', {});
      const welcome = client.getQueryData(queryKey);
      await navigate({ to: '/sign-in' });
      client.clear();
      caller.csrfToken = '';
      if (welcome) client.setQueryData(queryKey, welcome);
    },
  });
  return mutate;
}
