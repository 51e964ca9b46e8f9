import type { Plan, Submission } from '../plan.js';

/** What the form of a decision on a submitted text is given. */
export interface DecisionProps {
  readonly plan: Plan;
  readonly pending: Submission;
  /** What was said to single lines. */
  readonly said: { lineId: string; reason: string }[];
  readonly onDecided: () => void;
}
