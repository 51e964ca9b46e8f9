import type { Details, ProblemText } from './problem-catalogue.js';

/** A title with its detail, fixed or made from the details of the case. */
export const says = (title: string, detail: string | ((details: Details) => string)): ProblemText => ({
  title,
  detail: typeof detail === 'string' ? () => detail : detail,
});
