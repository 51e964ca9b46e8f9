/** One finding that counted before a period and stood at its begin. */
export interface EarlierFinding {
  readonly unitId: string;
  readonly remedied: boolean;
  readonly excepted: boolean;
  readonly cameBack: boolean;
}

/** How many of them were remedied. `share` is a fraction, null where there were none. */
export interface SharedOut {
  readonly earlier: number;
  readonly remedied: number;
  readonly excepted: number;
  readonly cameBack: number;
  readonly share: number | null;
}

/**
 * Sums earlier findings. One that is excepted at the end of the period is not owed then: it stands apart and lowers no share. One
 * that was remedied counts as remedied though it came back, since what came back is a finding of its own; that is counted beside.
 */
export function earlierShareOf(findings: readonly EarlierFinding[]): SharedOut {
  const excepted = findings.filter((one) => one.excepted && !one.remedied).length;
  const remedied = findings.filter((one) => one.remedied).length;
  const earlier = findings.length - excepted;
  const cameBack = findings.filter((one) => one.remedied && one.cameBack).length;
  return { earlier, remedied, excepted, cameBack, share: earlier === 0 ? null : remedied / earlier };
}
