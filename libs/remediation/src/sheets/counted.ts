import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { ImportMode } from './import-mode.js';
import type { JudgedRow } from './judged-row.js';

/** What a sheet came to. */
export interface Counted {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export function countRows(rows: readonly Pick<JudgedRow<unknown>, 'state'>[]): Counted {
  const of = (state: JudgedRow<unknown>['state']): number => rows.filter((row) => row.state === state).length;
  return { added: of('NEW'), changed: of('CHANGED'), unchanged: of('UNCHANGED'), refused: of('REFUSED') };
}

/** Throws SHEET_ROWS_REFUSED where nothing may be brought in beside a row that is refused. */
export function demandTakable({ refused }: Counted, mode: ImportMode): void {
  if (mode !== 'SKIP' && refused > 0) throw new RuleBroken('SHEET_ROWS_REFUSED', { rows: refused });
}
