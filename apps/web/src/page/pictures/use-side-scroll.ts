import { useLayoutEffect, useRef, type RefObject } from 'react';

interface SideScroll {
  readonly head: RefObject<HTMLDivElement | null>;
  readonly body: RefObject<HTMLDivElement | null>;
  readonly onHead: () => void;
  readonly onBody: () => void;
}

/** Where today stands when the picture is first seen, from the left. */
const A_THIRD = 1 / 3;

/**
 * Scrolls a head that stays in sight and its body sideways together. One element can't be both: what scrolls sideways
 * holds on to its own head.
 */
export function useSideScroll(scrolls: boolean, today: number, room: number): SideScroll {
  const head = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (!scrolls || begun.current || !body.current) return;
    begun.current = true;
    body.current.scrollLeft = today - room * A_THIRD;
    follow(head, body);
  }, [scrolls, today, room]);
  return { head, body, onHead: () => follow(body, head), onBody: () => follow(head, body) };
}

function follow(one: RefObject<HTMLDivElement | null>, other: RefObject<HTMLDivElement | null>): void {
  if (one.current && other.current) one.current.scrollLeft = other.current.scrollLeft;
}
