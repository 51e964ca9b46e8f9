import type { ReformContent } from './reform-content.js';
import type { UnitId } from '#libs/kernel/src/ids.js';

/** One thing that is looked at in every unit. */
export interface Question {
  readonly id: string;
  readonly content: ReformContent;
  readonly text: string;
}

export const verdicts = ['MET', 'PARTLY', 'NOT_MET', 'NOT_LOOKED_AT'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a unit stands on one question. */
export interface Answer {
  readonly questionId: string;
  readonly verdict: Verdict;
  readonly note: string;
}

/** All that was looked at, unit by unit; a later answer to a question takes the place of the one before. */
export type Answers = Readonly<Record<UnitId, Readonly<Record<string, Omit<Answer, 'questionId'>>>>>;

export function withAnswers(answers: Answers, unitId: UnitId, given: readonly Answer[]): Answers {
  const added = given.map(({ questionId, ...answer }) => [questionId, answer] as const);
  return { ...answers, [unitId]: { ...answers[unitId], ...Object.fromEntries(added) } };
}
