import { HttpException } from '@nestjs/common';
import { DatabaseError } from 'pg';
import { VersionConflict } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';
import { InvalidInput, type Refusal } from '../invalid-input.js';
import { isUnavailable } from './is-unavailable.js';
import type { Details } from './problem-catalogue.js';
import { isProblemCode, type ProblemCode } from './problem-status.js';
import { Refused } from './refused.js';

/** What an error means to the one who asked. */
export interface Diagnosis {
  /** The code he gets; one without sentences of its own is told by those of `text`. */
  readonly code: string;
  readonly text: ProblemCode;
  readonly details: Details;
  readonly refusals?: readonly Refusal[];
}

const byStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  408: 'SLOW_REQUEST',
  413: 'BODY_TOO_LARGE',
  414: 'URL_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA',
  429: 'TOO_MANY_ATTEMPTS',
  503: 'UNAVAILABLE',
};

/** Rules that the database keeps, since only it sees both who asks and the sweep that came between. */
const ofConstraints: Readonly<Record<string, ProblemCode>> = { files_swept_for_good: 'FILE_TOO_OLD' };

/** Class 22 of SQLSTATE, and TypeORM's error around it: a value that the columns can't hold. */
const dataException = /^22/;

/** Names what went wrong; whatever it doesn't know is INTERNAL and tells nothing. */
export function diagnose(error: unknown): Diagnosis {
  if (error instanceof InvalidInput) return { ...known('VALIDATION'), refusals: error.refusals };
  if (error instanceof Refused) return known(error.code, error.details);
  if (error instanceof RuleBroken) {
    const text = isProblemCode(error.code) ? error.code : 'RULE_BROKEN';
    return { code: error.code, text, details: error.details };
  }
  if (error instanceof VersionConflict) {
    const { id, expected, actual, since } = error;
    return known('VERSION_CONFLICT', { id, expected, actual, since });
  }
  const rule = ofConstraints[violatedConstraint(error) ?? ''];
  if (rule) return known(rule);
  if (error instanceof HttpException) return known(ofStatus(error.getStatus()));
  const status = ownStatus(error);
  if (status !== undefined) return known(ofStatus(status));
  if (isUnavailable(error)) return known('UNAVAILABLE');
  if (dataException.test(sqlState(error))) return known('VALUE_OUT_OF_RANGE');
  return known('INTERNAL');
}

const known = (code: ProblemCode, details: Details = {}): Diagnosis => ({ code, text: code, details });

/** A client's fault that Fastify has marked as one, such as hanging up in the middle of a body. */
function ownStatus(error: unknown): number | undefined {
  const status: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function ofStatus(status: number): ProblemCode {
  return byStatus[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL');
}

function sqlState(error: unknown): string {
  if (error instanceof DatabaseError) return error.code ?? '';
  return error instanceof Error && 'driverError' in error ? sqlState(error.driverError) : '';
}
