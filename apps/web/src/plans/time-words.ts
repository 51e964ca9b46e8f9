import type { Formats } from '../texts/use-formats.js';
import type { RemediationTexts } from '../remediation/texts/vi-of-remediation.js';
import type { PlanLine } from './plan.js';

/** When a line is to be done, as a plan says it. */
export function timeWords(t: RemediationTexts, { day, month }: Formats, time: PlanLine['time']): string {
  if (time === null) return t.planText.nothing;
  switch (time.kind) {
    case 'DATE':
      return day(time.on);
    case 'MONTH':
      return month(time.month);
    case 'BY_ROADMAP':
      return t.planText.byRoadmap(time.roadmap);
  }
}
