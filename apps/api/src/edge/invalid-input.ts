import type { core } from 'zod';
import type { FieldCode } from './problems/problem-catalogue.js';

/** One thing wrong with one field. `values` fill the sentence in the reader's language. */
export interface Refusal {
  readonly pointer: string;
  readonly code: FieldCode;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The request doesn't fit the endpoint's definition. */
export class InvalidInput extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super('the input does not fit the definition of the endpoint');
    this.name = 'InvalidInput';
  }
}

/** An answer names this many refusals at most: a small body must not buy a large answer. */
const MOST = 100;

/** Zod's issues as JSON pointers (RFC 6901) and codes that have a sentence. */
export function refusals(issues: readonly core.$ZodIssue[], given: unknown): Refusal[] {
  return issues.flatMap((issue) => refusalsOf(issue, given)).slice(0, MOST);
}

function refusalsOf(issue: core.$ZodIssue, given: unknown): Refusal[] {
  const pointer = pointerTo(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, MOST);
    return keys.map((key) => ({ pointer: pointer + pointerTo([key]), code: 'UNKNOWN_FIELD', values: {} }));
  }
  if (valueAt(given, issue.path) === undefined) return [{ pointer, code: 'REQUIRED', values: {} }];
  return [{ pointer, ...codeOf(issue) }];
}

function codeOf(issue: core.$ZodIssue): Pick<Refusal, 'code' | 'values'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'WRONG_TYPE', values: { expected: issue.expected } };
    case 'too_small':
      return { code: smallCodes[issue.origin] ?? 'TOO_SMALL', values: { limit: Number(issue.minimum) } };
    case 'too_big':
      return { code: bigCodes[issue.origin] ?? 'TOO_LARGE', values: { limit: Number(issue.maximum) } };
    case 'invalid_value':
      return { code: 'NOT_ONE_OF', values: { allowed: issue.values.map(String) } };
    case 'invalid_format':
      if (issue.message === 'CONTROL_CHARACTER') return { code: 'CONTROL_CHARACTER', values: {} };
      return { code: formatCodes[issue.format] ?? 'BAD_FORMAT', values: {} };
    default:
      return { code: 'INVALID', values: {} };
  }
}

const smallCodes: Readonly<Record<string, FieldCode>> = { string: 'TOO_SHORT', array: 'TOO_FEW' };
const bigCodes: Readonly<Record<string, FieldCode>> = { string: 'TOO_LONG', array: 'TOO_MANY' };
const formatCodes: Readonly<Record<string, FieldCode>> = {
  uuid: 'NOT_AN_ID',
  date: 'NOT_A_DATE',
  datetime: 'NOT_A_TIME',
  email: 'NOT_AN_EMAIL',
};

function pointerTo(path: readonly PropertyKey[]): string {
  return path
    .map((step) => `/${String(step).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    given,
  );
}
