import type { Details, ProblemCatalogue } from '../edge/problems/problem-catalogue.js';
import { problemStatus, type ProblemCode } from '../edge/problems/problem-status.js';

const isCode = (rule: string): rule is ProblemCode => Object.hasOwn(problemStatus, rule);

/** A rule that a row breaks, in the words in which it is refused when somebody writes by hand. */
export function sayRule(
  { problems }: ProblemCatalogue,
  { rule, because }: { readonly rule: string; readonly because: Details },
): string {
  const { title, detail } = problems[isCode(rule) ? rule : 'RULE_BROKEN'];
  return `${title}: ${detail(because)}`;
}
