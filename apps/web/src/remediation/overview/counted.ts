import type { RemediationCounts } from '#libs/contracts/src/http/remediation-overview.js';

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((before, count) => before + count, 0);

/** Findings that have not ended: as the list shows them where it is asked for open ones. */
export const notRemedied = ({ findings }: Pick<RemediationCounts, 'findings'>): number =>
  findings.ISSUED + findings.REPLIED + findings.OPEN + findings.EXCEPTED;

/** Whether anything at all is counted. */
export const hasAnything = ({ findings, plans, lines }: RemediationCounts): boolean =>
  sum(findings) + sum(plans) + lines.total > 0;
