import type { Problem } from '#libs/contracts/src/problem.js';
import type { Language } from '../language.js';
import type { Diagnosis } from './diagnose.js';
import { problemsEn } from './problems.en.js';
import { problemsVi } from './problems.vi.js';
import { problemStatus } from './problem-status.js';

const catalogues = { vi: problemsVi, en: problemsEn };

/** Where a problem happened, and who reads it. */
export interface Reader {
  readonly language: Language;
  readonly correlationId: string;
  /** The path that was asked for, without its query. */
  readonly instance?: string;
}

/** A problem document (RFC 9457) in the reader's language. */
export function writeProblem(
  { code, text, details, refusals }: Diagnosis,
  { language, correlationId, instance }: Reader,
): Problem {
  const { problems, fields } = catalogues[language];
  const { title, detail } = problems[text];
  return {
    type: `urn:camket:problem:${code}`,
    title,
    status: problemStatus[text],
    code,
    detail: detail(details),
    ...(instance !== undefined && { instance }),
    correlationId,
    ...(refusals && {
      errors: refusals.map((refusal) => ({
        pointer: refusal.pointer,
        code: refusal.code,
        detail: fields[refusal.code](refusal.values),
      })),
    }),
    ...(Object.keys(details).length > 0 && { details }),
  };
}
