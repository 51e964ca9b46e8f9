import type { Texts } from '../../texts/vi.js';
import type { CellProblem } from './cell-problem.js';

/** A problem of a cell in words. */
export function problemWords(t: Texts, problem: CellProblem): string {
  if ('words' in problem) return problem.words;
  return problem.code === 'TOO_FINE' ? t.grid.tooFine(problem.decimals) : t.grid.problem[problem.code];
}
