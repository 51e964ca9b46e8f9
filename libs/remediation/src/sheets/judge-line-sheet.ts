import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { canonicalJson, normalised } from '#libs/platform/src/canonical-json.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { draftPlan, planIn } from '../domain/plan-decisions.js';
import type { PlanEvent } from '../domain/plan-events.js';
import type { LineId, PlanId, PlanLine } from '../domain/plan-line.js';
import type { Plan } from '../domain/plan.js';
import type { ImportMode } from './import-mode.js';
import type { FilledRow, JudgedRow } from './judged-row.js';
import { judgeRows } from './judge-rows.js';
import { lineHeaders, type LineContent } from './line-columns.js';
import { lineContentOf } from './line-sheet.js';

/** What the rows of a sheet come to in the plan as it is being written. Throws PLAN_STATUS where nobody writes it now. */
export function judgeLineSheet(
  state: Plan,
  filled: readonly FilledRow<LineContent>[],
  { id, mode }: { readonly id: PlanId; readonly mode: ImportMode },
): JudgedRow<LineContent>[] {
  const { draft } = planIn(state, 'DRAFTING', 'RETURNED', 'APPROVED');
  return judgeRows(filled, {
    standing: draft.map((line, place) => ({ id: line.id, number: place + 1, content: lineContentOf(line) })),
    mode,
    newId: (content) => derivedId(`line of a sheet ${id} ${canonicalJson(normalised(content))}`),
    // They count the lines, in a sheet as in a plan.
    numbersAreGiven: false,
    headers: lineHeaders,
    // What a line lacks keeps a plan from being submitted and from nothing else.
    refused: () => undefined,
  });
}

/** The lines of a draft with those that a sheet brings: changed where they stand, the new ones behind them. */
export function linesWith(draft: readonly PlanLine[], rows: readonly JudgedRow<LineContent>[]): PlanLine[] {
  const brought = new Map(
    rows.flatMap((row): [LineId, PlanLine][] => {
      if (row.state !== 'NEW' && row.state !== 'CHANGED') return [];
      // An id of a line: derived for it, or of one that stands.
      const id = row.id as LineId;
      return [[id, { id, ...row.content }]];
    }),
  );
  const known = new Set(draft.map(({ id }) => id));
  return [
    ...draft.map((line) => brought.get(line.id) ?? line),
    ...[...brought.values()].filter(({ id }) => !known.has(id)),
  ];
}

/** What happens where they are brought in: one draft, as the editor keeps it. Throws PLAN_TOO_LONG. */
export function bringInLines(
  state: Plan,
  rows: readonly JudgedRow<LineContent>[],
  { most, ...around }: Omit<Parameters<typeof draftPlan>[1], 'lines'> & { readonly most: number },
): PlanEvent[] {
  const lines = linesWith(planIn(state, 'DRAFTING', 'RETURNED', 'APPROVED').draft, rows);
  if (lines.length > most) throw new RuleBroken('PLAN_TOO_LONG', { most, lines: lines.length });
  return draftPlan(state, { ...around, lines });
}
