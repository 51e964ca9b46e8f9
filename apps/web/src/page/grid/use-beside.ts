import { useLayoutEffect, type RefObject } from 'react';

const GAP = 4;

/** Keeps something that floats beside an element, below it or, where there is no room, above; also while the page scrolls. */
export function useBeside(floating: RefObject<HTMLElement | null>, beside: () => Element | null): void {
  useLayoutEffect(() => {
    const place = () => {
      const box = beside()?.getBoundingClientRect();
      const { current } = floating;
      if (!box || !current) return;
      const { offsetHeight: height, offsetWidth: width } = current;
      const below = box.bottom + GAP + height <= window.innerHeight || box.top < height + GAP;
      current.style.top = `${below ? box.bottom + GAP : box.top - GAP - height}px`;
      current.style.left = `${Math.max(GAP, Math.min(box.left, window.innerWidth - width - GAP))}px`;
    };
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  });
}
