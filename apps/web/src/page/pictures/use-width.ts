import { useCallback, useState, type RefCallback } from 'react';

/** How wide an element is now, in whole pixels; 0 until it stands. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0);
  // Called whenever an element comes or goes: what had nothing to show may have something later.
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => setWidth(Math.round(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}
