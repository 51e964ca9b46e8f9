import { bare } from '../texts/matches.js';
import { terms, type PublishedRules, type RemediationRules, type Term } from './rules.js';

/** A severity that is being written; a field may be empty. */
export interface SeverityForm {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly limited: boolean;
  readonly days: number | null;
  /** Not published yet: it may still get another code, or go. */
  readonly added: boolean;
}

/** Rules that are being written, complete enough to be put aside and taken up again. */
export interface RulesForm {
  /** The version of the record that they began with. */
  readonly version: number;
  readonly severities: readonly SeverityForm[];
  readonly terms: Readonly<Record<Term, number | null>>;
  readonly checks: boolean;
  readonly months: number | null;
  readonly sample: Readonly<Record<keyof RemediationRules['sample'], number | null>>;
}

export const anotherSeverity: SeverityForm = {
  code: '',
  vi: '',
  en: '',
  limited: true,
  days: null,
  added: true,
};

/** What was published, to be changed. */
export function formOf({ version, rules }: Pick<PublishedRules, 'version' | 'rules'>): RulesForm {
  return {
    version,
    severities: rules.severities.map(({ code, name, remedyWithin }) => ({
      code,
      ...name,
      limited: remedyWithin !== null,
      days: remedyWithin,
      added: false,
    })),
    terms: byTerm((term) => rules[term]),
    checks: rules.checkEffectAfter !== null,
    months: rules.checkEffectAfter,
    sample: rules.sample,
  };
}

/** The rules as they are sent; nothing where something is still wrong. */
export function rulesOf(form: RulesForm): RemediationRules | undefined {
  const { from, percent, least } = form.sample;
  if (anyWrong(form) || from === null || percent === null || least === null) return undefined;
  return {
    severities: form.severities.map(({ code, vi, en, limited, days }) => ({
      code: code.trim(),
      name: { vi: vi.trim(), en: en.trim() },
      remedyWithin: limited ? days : null,
    })),
    // None is empty: that was looked at above.
    ...byTerm((term) => form.terms[term] ?? 1),
    checkEffectAfter: form.checks ? form.months : null,
    sample: { from, percent, least },
  };
}

/** Between which numbers a field may lie. */
export const bounds = {
  days: [1, 250],
  months: [1, 60],
  from: [2, 10_000],
  percent: [1, 100],
  least: [1, 1_000],
} as const;
export type Bound = keyof typeof bounds;

/** Whether a number is missing or out of its bounds. */
export function isOutOf(bound: Bound, value: number | null): boolean {
  const [least, most] = bounds[bound];
  return value === null || !Number.isInteger(value) || value < least || value > most;
}

export const isNameWrong = (name: string): boolean => name.trim() === '' || name.trim().length > 60;

/** What is wrong with the code of a severity among the others. */
export function codeFault(code: string, all: readonly SeverityForm[]): 'CODE' | 'CODE_TWICE' | undefined {
  if (!/^[A-Z][A-Z0-9_]{0,29}$/.test(code.trim())) return 'CODE';
  return all.filter((one) => one.code.trim() === code.trim()).length > 1 ? 'CODE_TWICE' : undefined;
}

/** A code made of an English name: “Very serious” becomes VERY_SERIOUS. */
export const codeFrom = (name: string): string =>
  bare(name)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, 30);

function anyWrong({ severities, terms: written, checks, months, sample }: RulesForm): boolean {
  return (
    severities.some(
      ({ code, vi, en, limited, days }) =>
        isNameWrong(vi) ||
        isNameWrong(en) ||
        codeFault(code, severities) !== undefined ||
        (limited && isOutOf('days', days)),
    ) ||
    terms.some((term) => isOutOf('days', written[term])) ||
    (checks && isOutOf('months', months)) ||
    isOutOf('from', sample.from) ||
    isOutOf('percent', sample.percent) ||
    isOutOf('least', sample.least)
  );
}

const byTerm = <Value>(of: (term: Term) => Value): Record<Term, Value> => ({
  replyWithin: of('replyWithin'),
  answerReplyWithin: of('answerReplyWithin'),
  planWithin: of('planWithin'),
  reviewPlanWithin: of('reviewPlanWithin'),
  revisePlanWithin: of('revisePlanWithin'),
  verifyWithin: of('verifyWithin'),
  decideExceptionWithin: of('decideExceptionWithin'),
});
