import type { Warning } from '#libs/contracts/src/http/commitment-terms.js';
import { ApiProblem } from '../../api/problems.js';
import type { DraftForm } from './draft-form.js';

/** What names a warning among those of the same text. */
export const warningName = ({ code, itemId }: Warning): string => `${code} ${itemId ?? ''}`;

/** The warnings because of which a text was not offered; none where something else kept it. */
export function warningsIn(error: unknown): readonly Warning[] {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'WARNINGS_UNANSWERED') return [];
  const warnings = error.problem.details?.['warnings'];
  return Array.isArray(warnings) ? warnings.filter(isWarning) : [];
}

/** What is to be shown after a refusal: what is open, and what was answered before and so was not named again. */
export const warningsNow = (
  { warnings, answers }: Pick<DraftForm, 'warnings' | 'answers'>,
  open: readonly Warning[],
): Warning[] => {
  const names = new Set(open.map(warningName));
  const answered = warnings.filter((one) => !names.has(warningName(one)) && isAnswered(one, answers));
  return [...answered, ...open];
};

export const isAnswered = (warning: Warning, answers: DraftForm['answers']): boolean =>
  (answers[warningName(warning)] ?? '').trim() !== '';

/** The answers as they are sent: to the warnings that were given, and no blank ones. */
export const answersSent = ({ warnings, answers }: Pick<DraftForm, 'warnings' | 'answers'>) =>
  warnings
    .filter((warning) => isAnswered(warning, answers))
    .map((warning) => ({
      code: warning.code,
      itemId: warning.itemId,
      answer: (answers[warningName(warning)] ?? '').trim(),
    }));

/** The API names them in the shape of the contract; what has another is left out. */
function isWarning(value: unknown): value is Warning {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('itemId' in value)) return false;
  switch (value.code) {
    case 'BELOW_LAST_YEAR':
      return 'target' in value && 'result' in value;
    case 'FAR_BELOW_OTHERS':
      return 'target' in value && 'median' in value;
    case 'BUNCHED_IN_DECEMBER':
      return 'inDecember' in value && 'dated' in value;
    default:
      return value.code === 'NO_INDICATOR';
  }
}
