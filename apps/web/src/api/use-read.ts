import { queryOptions, useQuery, useSuspenseQuery, type UseQueryResult } from '@tanstack/react-query';
import { call } from './call.js';
import type { Call, EndpointName, Reply } from './endpoints.js';

/** How a GET is asked and remembered: by its name and input. */
export const reading = <Name extends EndpointName>(name: Name, input: Call<Name>) =>
  queryOptions<Reply<Name>>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input, { signal }),
  });

interface Reading {
  readonly enabled?: boolean;
  /** Milliseconds until it is asked again. */
  readonly every?: number | false | (() => number);
}

/** Reads an endpoint; the page shows what it has while it asks again. */
export function useRead<Name extends EndpointName>(
  name: Name,
  input: Call<Name>,
  { enabled = true, every = false }: Reading = {},
): UseQueryResult<Reply<Name>> {
  return useQuery({ ...reading(name, input), enabled, refetchInterval: every });
}

/** The same for what the router has loaded already. */
export function useHeld<Name extends EndpointName>(name: Name, input: Call<Name>): Reply<Name> {
  return useSuspenseQuery(reading(name, input)).data;
}
