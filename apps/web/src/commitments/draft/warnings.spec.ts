import { describe, expect, it } from '@jest/globals';
import type { Warning } from '#libs/contracts/src/http/commitment-terms.js';
import { ApiProblem } from '../../api/problems.js';
import { answersSent, warningsIn, warningsNow } from './warnings.js';

const soft: Warning = { code: 'BELOW_LAST_YEAR', itemId: '1', target: 90, result: 95 };
const bare: Warning = { code: 'NO_INDICATOR', itemId: null };
const refusal = (code: string, details: Record<string, unknown>) =>
  new ApiProblem({ type: '', title: '', status: 422, code, detail: '', correlationId: '', details });

describe('The warnings about a text', () => {
  it('are those that the API names, and nothing that has another shape', () => {
    const refused = refusal('WARNINGS_UNANSWERED', {
      warnings: [soft, bare, { code: 'BELOW_LAST_YEAR' }, 'x'],
    });
    expect(warningsIn(refused)).toEqual([soft, bare]);
  });

  it.each([
    refusal('SIGN_BY_IN_PAST', { warnings: [soft] }),
    refusal('WARNINGS_UNANSWERED', {}),
    new Error('WARNINGS_UNANSWERED'),
    null,
  ])('are none where another thing went wrong (%#)', (error) => {
    expect(warningsIn(error)).toEqual([]);
  });

  it('stay with their answers, and go where they were not answered and the text no longer gives rise to them', () => {
    const answers = { 'BELOW_LAST_YEAR 1': 'Thiên tai' };
    expect(warningsNow({ warnings: [soft], answers }, [bare])).toEqual([soft, bare]);
    expect(warningsNow({ warnings: [soft], answers: {} }, [bare])).toEqual([bare]);
    const softer = { ...soft, target: 80 };
    expect(warningsNow({ warnings: [soft], answers }, [softer])).toEqual([softer]);
  });

  it('are answered by what is written, and by no blanks', () => {
    const answers = { 'BELOW_LAST_YEAR 1': ' Thiên tai ', 'NO_INDICATOR ': '  ', 'FAR_BELOW_OTHERS 2': 'cũ' };
    expect(answersSent({ warnings: [soft, bare], answers })).toEqual([
      { code: 'BELOW_LAST_YEAR', itemId: '1', answer: 'Thiên tai' },
    ]);
  });
});
