import { expect } from '@jest/globals';
import type { SourceChange } from '#libs/kernel/src/duty-change.js';

export type Standing = 'OPEN' | 'DONE' | 'CANCELLED';

/** What the store does with a change. A duty is opened once, and only an open one is closed. */
export function applyToDuties(duties: Map<string, Standing>, change: SourceChange): void {
  const name = JSON.stringify(change.key);
  const standing = duties.get(name);
  switch (change.change) {
    case 'open':
      expect(standing).toBeUndefined();
      duties.set(name, 'OPEN');
      break;
    case 'close':
      expect(standing).toBe('OPEN');
      duties.set(name, change.outcome);
      break;
    case 'reopen':
      expect(standing).toBe('DONE');
      duties.set(name, 'OPEN');
      break;
    default:
      expect(standing).toBe('OPEN');
  }
}
