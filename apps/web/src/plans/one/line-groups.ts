import { isLateLine } from '../late-line.js';
import { isSettled, type Finding, type Line } from '../plan.js';

/** Which lines are asked for. */
export type ShownLines = 'settled' | 'claimed' | 'late';

/** Lines under the finding that they answer. */
export interface LineGroup {
  readonly key: string;
  readonly finding: Finding | undefined;
  readonly lines: readonly Line[];
}

/** Every finding in its order with its lines, also one that nothing is said about; lines without a finding come last. */
export function lineGroups(findings: readonly Finding[], lines: readonly Line[]): LineGroup[] {
  const groups = findings.map((finding) => ({
    key: finding.id,
    finding,
    lines: lines.filter(({ terms }) => terms.findingId === finding.id),
  }));
  const stray = lines.filter((line) => line.finding === undefined);
  return stray.length === 0 ? groups : [...groups, { key: 'none', finding: undefined, lines: stray }];
}

/** Whether a line is among those that are asked for. */
export function isShown(line: Line, show: ShownLines | undefined): boolean {
  switch (show) {
    case 'settled':
      return line.work !== undefined && isSettled(line.work);
    case 'claimed':
      return line.work?.status === 'CLAIMED';
    case 'late':
      return isLateLine(line);
    case undefined:
      return true;
  }
}
