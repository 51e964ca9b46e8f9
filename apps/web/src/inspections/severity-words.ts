import type { Inspection } from './field/note.js';
import type { Texts } from '../texts/vi.js';

type Severity = Inspection['severities'][number];

/** How grave, and by when it is to be remedied: "Nghiêm trọng: khắc phục trong 30 ngày làm việc". */
export const severityWords = (
  t: Texts,
  { name, remedyWithin }: Severity,
  said: (name: Severity['name']) => string,
): string =>
  t.reform.severity(said(name), remedyWithin === null ? t.reform.noLimit : t.reform.within(remedyWithin));
