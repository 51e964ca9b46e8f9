import { unanswered, faultsOf, type Looking } from './line-problems.js';
import type { Content } from './draft-state.js';
import type { Finding } from '../plan.js';

/** How much keeps a plan from being submitted; all of it is counted, so that the sentence can say how far it is. */
export interface Obstacles {
  /** Texts that no cell could take. */
  readonly unread: number;
  /** Cells that are empty or can't stay as they are. */
  readonly faults: number;
  /** Numbers of the findings that no line answers. */
  readonly unanswered: readonly number[];
}

/** Counts what is open. */
export function obstaclesOf(
  { rows, unread }: Content,
  findings: readonly Pick<Finding, 'id' | 'status' | 'number'>[],
  looking: Looking,
): Obstacles {
  return {
    unread: Object.values(unread).reduce((sum, ofRow) => sum + Object.keys(ofRow).length, 0),
    faults: rows.reduce((sum, row) => {
      // A cell with a text that could not be read counts as that, not as empty as well.
      const bare = Object.keys(faultsOf(row, looking)).filter((field) => !(field in (unread[row.id] ?? {})));
      return sum + bare.length;
    }, 0),
    unanswered: unanswered(findings, rows).map(({ number }) => number),
  };
}

/** Whether nothing is in the way. */
export const isClear = ({ unread, faults, unanswered: open }: Obstacles): boolean =>
  unread === 0 && faults === 0 && open.length === 0;
