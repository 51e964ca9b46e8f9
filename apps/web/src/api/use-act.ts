import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionKeys } from './action-keys.js';
import { call } from './call.js';
import { connection } from './connection.js';
import type { Call, EndpointName, Reply } from './endpoints.js';
import { isOutage, statusOf } from './problems.js';
import { sessionEnd } from './query-client.js';

/** A write on behalf of the user. After it everything on the page is read again. */
export function useAct<Name extends EndpointName>(name: Name, done?: (reply: Reply<Name>) => unknown) {
  const client = useQueryClient();
  const [keys] = useState(() => new ActionKeys());
  return useMutation<Reply<Name>, Error, Call<Name>>({
    mutationFn: (input) => call(name, input, { key: keys.keyOf(input) }),
    retry: (count, error) => isOutage(error) && count < 2,
    onSuccess: async (reply) => {
      keys.answered();
      connection.set(true);
      await done?.(reply);
      void client.invalidateQueries();
    },
    onError: (error) => {
      if (isOutage(error)) connection.set(false);
      else keys.answered();
      if (statusOf(error) === 401 && name !== 'signIn') sessionEnd.react();
    },
  });
}
