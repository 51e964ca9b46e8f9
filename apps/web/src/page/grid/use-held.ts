import { useCallback, useRef, useState } from 'react';

/** State that can be read back at once: two keys may come before anything is drawn again. */
export function useHeld<T>(initial: T): readonly [now: T, read: () => T, hold: (next: T) => void] {
  const [now, draw] = useState(initial);
  const held = useRef(initial);
  const read = useCallback(() => held.current, []);
  const hold = useCallback((next: T) => {
    held.current = next;
    draw(next);
  }, []);
  return [now, read, hold];
}
