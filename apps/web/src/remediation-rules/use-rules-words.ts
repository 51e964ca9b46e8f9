import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';

/** How a limit and the time until a check are said, where there may be none. */
export function useRulesWords() {
  const t = useRemediationTexts();
  return {
    limit: (days: number | null): string =>
      days === null ? t.remediationRules.noLimit : t.remediationRules.days(days),
    check: (months: number | null): string =>
      months === null ? t.remediationRules.noCheck : t.remediationRules.months(months),
  };
}
