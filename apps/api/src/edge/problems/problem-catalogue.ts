import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import type { ProblemCode } from './problem-status.js';

export type Details = Readonly<Record<string, unknown>>;

/** What is wrong with one field of a request. */
export type FieldCode =
  | 'REQUIRED'
  | 'WRONG_TYPE'
  | 'UNKNOWN_FIELD'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'TOO_FEW'
  | 'TOO_MANY'
  | 'NOT_ONE_OF'
  | 'NOT_AN_ID'
  | 'NOT_A_DATE'
  | 'NOT_A_TIME'
  | 'NOT_AN_EMAIL'
  | 'BAD_FORMAT'
  | 'CONTROL_CHARACTER'
  | 'INVALID';

/** Says what is wrong, in a line, and what the reader can do about it. */
export interface ProblemText {
  readonly title: string;
  readonly detail: (details: Details) => string;
}

/** Sentences of one area; together they must be there for every code. */
export type ProblemTexts = Readonly<Partial<Record<ProblemCode, ProblemText>>>;
export type FieldTexts = Readonly<Record<FieldCode, (values: Details) => string>>;

/** All sentences of the edge in one language. */
export interface ProblemCatalogue {
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;
  readonly fields: FieldTexts;
}

/** The field's words in one language, for the sentences that name them. */
export interface Words {
  readonly functions: Readonly<Record<OfficialFunction, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly clarities: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
}
