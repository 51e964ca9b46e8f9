import { describe, expect, it } from '@jest/globals';
import { findingStatus } from '#libs/contracts/src/http/findings.js';
import type { RemediationCounts } from '#libs/contracts/src/http/remediation-overview.js';
import { hasAnything, notRemedied } from './counted.js';

const nothing: RemediationCounts = {
  findings: { ISSUED: 0, REPLIED: 0, OPEN: 0, EXCEPTED: 0, REMEDIED: 0, WITHDRAWN: 0, NOTED: 0 },
  repeated: 0,
  plans: { DRAFTING: 0, SUBMITTED: 0, RETURNED: 0, APPROVED: 0, COMPLETED: 0, DROPPED: 0 },
  lines: {
    total: 0,
    doneOnTime: 0,
    doneLate: 0,
    openInTerm: 0,
    openOverdue: 0,
    noDeadline: 0,
    noDeadlineDone: 0,
    lateByOriginal: 0,
  },
  nextDue: null,
};

describe('What is counted of remediation', () => {
  it('is not remedied while it may be replied to, is replied to, is owed or is lived with', () => {
    const counted = findingStatus.options.filter(
      (status) => notRemedied({ findings: { ...nothing.findings, [status]: 1 } }) === 1,
    );
    expect(counted).toEqual(['ISSUED', 'REPLIED', 'OPEN', 'EXCEPTED']);
  });

  it('is something as soon as there is a finding, a plan or a line', () => {
    expect(hasAnything(nothing)).toBe(false);
    expect(hasAnything({ ...nothing, findings: { ...nothing.findings, NOTED: 1 } })).toBe(true);
    expect(hasAnything({ ...nothing, plans: { ...nothing.plans, DROPPED: 1 } })).toBe(true);
    expect(hasAnything({ ...nothing, lines: { ...nothing.lines, total: 1 } })).toBe(true);
  });
});
