import type { ReactNode } from 'react';

/** One of the counts that add up. */
export interface SharePart {
  readonly key: string;
  /** As it begins a line: “Hoàn thành đúng hạn”. */
  readonly name: string;
  readonly count: number;
  /** How it looks; each has a pattern of its own. */
  readonly look: 'done' | 'done-late' | 'open' | 'late' | 'none';
  /** Makes a link of the words. */
  readonly link?: (words: ReactNode) => ReactNode;
}
