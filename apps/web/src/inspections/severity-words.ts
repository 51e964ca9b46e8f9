import type { Inspection } from './field/note.js';
import type { RemediationTexts } from '../remediation/texts/vi-of-remediation.js';

type Severity = Inspection['severities'][number];

/** How grave, and by when it is to be remedied: "Nghiêm trọng: khắc phục trong 30 ngày làm việc". */
export const severityWords = (
  t: RemediationTexts,
  { name, remedyWithin }: Severity,
  said: (name: Severity['name']) => string,
): string =>
  t.reform.severity(said(name), remedyWithin === null ? t.reform.noLimit : t.reform.within(remedyWithin));
