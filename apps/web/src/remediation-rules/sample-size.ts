import type { RemediationRules } from './rules.js';

/** How many of so many lines are drawn; as the service draws. */
export const sampleSize = (of: number, { percent, least }: RemediationRules['sample']): number =>
  Math.min(of, Math.max(least, Math.ceil((of * percent) / 100)));

/** Plans by which the rule is shown: the shortest to which it applies, and a longer one. */
export function samplePlans({ from }: Pick<RemediationRules['sample'], 'from'>): readonly number[] {
  const longer = [60, 200, 1_000, 5_000].find((of) => of > from) ?? from * 2;
  return [from, longer];
}
