import { terms, type RemediationRules, type Severity, type Term } from './rules.js';

/** One thing that other rules would change. */
export type RulesChange =
  | { readonly change: 'TERM'; readonly term: Term; readonly before: number; readonly after: number }
  | { readonly change: 'CHECK'; readonly before: number | null; readonly after: number | null }
  | {
      readonly change: 'LIMIT';
      readonly severity: Severity;
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly change: 'NAME'; readonly before: Severity; readonly after: Severity }
  | { readonly change: 'ADDED'; readonly severity: Severity }
  | {
      readonly change: 'SAMPLE';
      readonly before: RemediationRules['sample'];
      readonly after: RemediationRules['sample'];
    };

/** What other rules would change, in the order of the page. */
export function changesOf(before: RemediationRules, after: RemediationRules): RulesChange[] {
  return [
    ...after.severities.flatMap((severity) => severityChanges(before, severity)),
    ...terms.flatMap((term): RulesChange[] =>
      before[term] === after[term]
        ? []
        : [{ change: 'TERM', term, before: before[term], after: after[term] }],
    ),
    ...(before.checkEffectAfter === after.checkEffectAfter
      ? []
      : [{ change: 'CHECK', before: before.checkEffectAfter, after: after.checkEffectAfter } as const]),
    ...(sameSample(before.sample, after.sample)
      ? []
      : [{ change: 'SAMPLE', before: before.sample, after: after.sample } as const]),
  ];
}

function severityChanges({ severities }: RemediationRules, after: Severity): RulesChange[] {
  const before = severities.find(({ code }) => code === after.code);
  if (!before) return [{ change: 'ADDED', severity: after }];
  const renamed = before.name.vi !== after.name.vi || before.name.en !== after.name.en;
  const limited = before.remedyWithin !== after.remedyWithin;
  return [
    ...(renamed ? [{ change: 'NAME', before, after } as const] : []),
    ...(limited
      ? [
          {
            change: 'LIMIT',
            severity: after,
            before: before.remedyWithin,
            after: after.remedyWithin,
          } as const,
        ]
      : []),
  ];
}

const sameSample = (one: RemediationRules['sample'], other: RemediationRules['sample']): boolean =>
  one.from === other.from && one.percent === other.percent && one.least === other.least;
