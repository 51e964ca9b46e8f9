import { useEffect } from 'react';
import { usePages } from './use-pages.js';

type Pages = Parameters<typeof usePages>;

/** A list to its end, for what can only be counted or chosen from when all of it is there. */
export function useAllPages<Name extends Pages[0]>(...asked: Parameters<typeof usePages<Name>>) {
  const pages = usePages<Name>(...asked);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return pages;
}
