import { QueryCache, QueryClient } from '@tanstack/react-query';
import { connection } from './connection.js';
import { isOutage, statusOf } from './problems.js';

/** What happens when the session is over; the router tells. */
export const sessionEnd = { react: () => {} };

/** The replies the page holds. An outage is tried again with patience, a refusal is not. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: () => connection.set(true),
    onError: (error) => {
      if (isOutage(error)) connection.set(false);
      if (statusOf(error) === 401) sessionEnd.react();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => isOutage(error) && count < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
