/** How grave a finding is, and how long its remedy may take. */
export interface Severity {
  /** Stable, in capitals: findings name it. */
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Working days from the day on which the finding counts; null where there is no limit, and nothing is ever beyond it. */
  readonly remedyWithin: number | null;
}

/** By what terms an administration follows up what its inspections found. Counts of days are working days. */
export interface RemediationRules {
  readonly severities: readonly Severity[];
  /** A unit may contradict a finding before it counts. */
  readonly replyWithin: number;
  readonly answerReplyWithin: number;
  /** From the end of the time for replies. */
  readonly planWithin: number;
  readonly reviewPlanWithin: number;
  readonly revisePlanWithin: number;
  readonly verifyWithin: number;
  readonly decideExceptionWithin: number;
  /** Months after a finding was remedied; null where nobody looks again. */
  readonly checkEffectAfter: number | null;
  /** Plans with so many lines may be verified by a sample of so many per cent, and not fewer than `least`. */
  readonly sample: { readonly from: number; readonly percent: number; readonly least: number };
}

/** Rules with the number of the version they are; 0 is what Camket starts with. */
export interface RulesInForce {
  readonly number: number;
  readonly rules: RemediationRules;
}

/** House rules, until an administration publishes its own: no law found names the terms (docs/glossary.md). */
export const defaultRules: RulesInForce = {
  number: 0,
  rules: {
    severities: [
      { code: 'SERIOUS', name: { vi: 'Nghiêm trọng', en: 'Serious' }, remedyWithin: 30 },
      { code: 'MODERATE', name: { vi: 'Trung bình', en: 'Moderate' }, remedyWithin: 60 },
      { code: 'MINOR', name: { vi: 'Nhẹ', en: 'Minor' }, remedyWithin: 90 },
      { code: 'NO_LIMIT', name: { vi: 'Theo lộ trình', en: 'By roadmap' }, remedyWithin: null },
    ],
    replyWithin: 5,
    answerReplyWithin: 5,
    planWithin: 10,
    reviewPlanWithin: 5,
    revisePlanWithin: 5,
    verifyWithin: 5,
    decideExceptionWithin: 5,
    checkEffectAfter: 6,
    sample: { from: 20, percent: 20, least: 5 },
  },
};
