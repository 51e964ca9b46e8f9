import type { ReactNode } from 'react';

/** One line of a road map. Days are `YYYY-MM-DD`. */
export interface GanttRow {
  readonly key: string;
  /** Rows that follow one another under the same heading, for example a finding. */
  readonly group?: string;
  /** As it is seen; holds nothing that opens or is pressed. */
  readonly label: ReactNode;
  /** As it is read aloud. */
  readonly text: string;
  readonly from: string;
  /** Null is by roadmap: a time without a day. */
  readonly to: string | null;
  readonly tone: 'open' | 'submitted' | 'done' | 'late';
  /** The day on which it was done, or said to be. */
  readonly doneOn: string | null;
  /** Working days late, as the service counts them; days of the wall calendar are counted where it is left out. */
  readonly lateBy?: number;
  /** Makes a link of the words. */
  readonly link?: (words: ReactNode) => ReactNode;
}
