import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { call } from './call.js';
import type { Call, EndpointName, QueryOf, Reply } from './endpoints.js';

type PagedName = {
  [Name in EndpointName]: Call<Name> extends { query: { cursor?: string | undefined } } ? Name : never;
}[EndpointName];

type Item<Name extends PagedName> = Reply<Name>['items'][number];

/** A list page after page: its items so far and how to get more. */
export function usePages<Name extends PagedName>(name: Name, query: QueryOf<Name>) {
  const pages = useInfiniteQuery({
    queryKey: [name, { query }],
    queryFn: ({ pageParam, signal }): Promise<Reply<Name>> =>
      // Every paged endpoint takes its cursor in the query; the name's type has just made sure.
      call(name, { query: { ...query, cursor: pageParam } } as unknown as Call<Name>, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Reply<Name>) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const items = pages.data?.pages.flatMap((page): readonly Item<Name>[] => page.items);
  return { ...pages, items };
}
