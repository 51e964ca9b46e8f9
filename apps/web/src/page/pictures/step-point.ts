const WEEK = 7;

/** Which of so many points a key leads to, as keys move a slider; undefined for any other key. */
export function stepPoint(key: string, at: number, count: number): number | undefined {
  const to = target(key, at, count);
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
}

function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return at + 1;
    case 'PageDown':
      return at - WEEK;
    case 'PageUp':
      return at + WEEK;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
