import { useEffect, useRef } from 'react';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';

/** Whoever has opened the page that a notice leads to has seen the notice, whichever way he came. */
export function useSeen(pathname: string): void {
  const unread = useRead('getMyWork', {}).data?.notices;
  const { mutate } = useAct('seeNotices');
  const said = useRef<string>(undefined);
  const first = unread?.find(({ link, readAt }) => readAt === null && link === pathname);
  useEffect(() => {
    if (!first || said.current === first.id) return;
    said.current = first.id;
    mutate({ body: { link: pathname } });
  }, [first, pathname, mutate]);
}
