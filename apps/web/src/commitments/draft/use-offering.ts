import type { KeptDraft } from './use-kept-draft.js';
import { answersSent, warningsIn, warningsNow } from './warnings.js';

/** Offers a text with the answers to its warnings; those that are still open are kept and shown instead of an error. */
export function useOffering({ form, aside }: Pick<KeptDraft, 'form' | 'aside'>) {
  const offered = async <Answer>(act: Promise<Answer>): Promise<Answer> => {
    try {
      return await act;
    } catch (error) {
      const open = warningsIn(error);
      if (open.length > 0) aside({ warnings: warningsNow(form, open) });
      throw error;
    }
  };
  return {
    offered,
    answers: answersSent(form),
    /** What is left to be shown of what went wrong. */
    refusal: (error: unknown): unknown => (warningsIn(error).length > 0 ? undefined : error),
  };
}
