import * as field from './vi/field.js';
import * as findingActs from './vi/finding-acts.js';
import * as findingLife from './vi/finding-life.js';
import * as findings from './vi/findings.js';
import * as inspections from './vi/inspections.js';
import * as planEditing from './vi/plan-editing.js';
import * as planLines from './vi/plan-lines.js';
import * as plans from './vi/plans.js';
import * as reform from './vi/reform.js';
import * as remediationOverview from './vi/remediation-overview.js';
import * as remediationReports from './vi/remediation-reports.js';
import * as remediationRules from './vi/remediation-rules.js';
import { vi, type Texts } from '../../texts/vi.js';

/** Sentences of inspections and of what follows from them, in Vietnamese; only their pages load them. */
const sentences = {
  ...field,
  ...findingActs,
  ...findingLife,
  ...findings,
  ...inspections,
  ...planEditing,
  ...planLines,
  ...plans,
  ...reform,
  ...remediationOverview,
  ...remediationReports,
  ...remediationRules,
};

/** What every language has to say on those pages: their own sentences, and all others. */
export type RemediationTexts = Texts & typeof sentences;

export const viOfRemediation: RemediationTexts = { ...vi, ...sentences };
