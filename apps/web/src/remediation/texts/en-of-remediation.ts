import * as field from './en/field.js';
import * as findingActs from './en/finding-acts.js';
import * as findingLife from './en/finding-life.js';
import * as findings from './en/findings.js';
import * as inspections from './en/inspections.js';
import * as planEditing from './en/plan-editing.js';
import * as planLines from './en/plan-lines.js';
import * as plans from './en/plans.js';
import * as reform from './en/reform.js';
import * as remediationOverview from './en/remediation-overview.js';
import * as remediationReports from './en/remediation-reports.js';
import * as remediationRules from './en/remediation-rules.js';
import { en } from '../../texts/en.js';
import type { RemediationTexts } from './vi-of-remediation.js';

/** All sentences in English, those of inspections and of what follows from them too. */
export const enOfRemediation: RemediationTexts = {
  ...en,
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
