import type { Plan, PlanLine, Submission } from '../plan.js';

/** A text that what was submitted can be laid beside. */
export interface EarlierText {
  readonly key: string;
  readonly kind: 'SUBMISSION' | 'APPROVED';
  readonly edition: number;
  readonly at: string;
  readonly lines: readonly PlanLine[];
}

/** The texts before, the newest first: each that was submitted, and what was approved with what was put right since. */
export function earlierTexts({ submissions, approved }: Plan, pending: Submission): EarlierText[] {
  const before = submissions.filter(({ edition }) => edition < pending.edition);
  return before.toReversed().map(({ edition, submittedAt, lines }): EarlierText =>
    approved?.edition === edition
      ? {
          key: `approved ${edition}`,
          kind: 'APPROVED',
          edition,
          at: approved.approvedAt,
          lines: approved.lines,
        }
      : { key: `submission ${edition}`, kind: 'SUBMISSION', edition, at: submittedAt, lines },
  );
}
