import type { Formats } from '../texts/use-formats.js';
import type { RemediationTexts } from '../remediation/texts/vi-of-remediation.js';
import type { Finding } from './plan.js';

/**
 * By when a finding is to be remedied; as long as the unit may contradict, that day is not reckoned yet, and while it is accepted for a
 * while none counts.
 */
export function limitWords(
  t: RemediationTexts,
  { day }: Pick<Formats, 'day'>,
  { remedyBy, status, exceptedUntil }: Pick<Finding, 'remedyBy' | 'status' | 'exceptedUntil'>,
): string {
  if (status === 'EXCEPTED' && exceptedUntil !== null) return t.planPage.exceptedUntil(day(exceptedUntil));
  if (remedyBy !== null) return t.planPage.limit(day(remedyBy));
  return status === 'ISSUED' || status === 'REPLIED' ? t.planPage.notReckoned : t.planPage.noLimit;
}
