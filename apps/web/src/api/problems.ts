import type { Problem } from '#libs/contracts/src/problem.js';

/** The API answered with an error; `problem` says it in the reader's language. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ApiProblem';
  }
}

/** The API could not be reached, or only something in between answered. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

const lostPart = /dynamically imported module|preload CSS|importing a module/i;

/** A part of the page could not be fetched: there is no line, or a newer version has taken its place. */
export const isLostPart = (error: unknown): boolean => error instanceof Error && lostPart.test(error.message);

/** Whether waiting and trying again is all there is to do. */
export const isOutage = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof ApiProblem && error.problem.status >= 502);

export const statusOf = (error: unknown): number | undefined =>
  error instanceof ApiProblem ? error.problem.status : undefined;

/** Whether there is no such record, or not for this reader; the address of one may be no id at all. */
export const isMissing = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  (error.problem.status === 404 ||
    (error.problem.errors ?? []).some(({ pointer }) => pointer.startsWith('/params/')));

export const codeOf = (error: unknown): string | undefined =>
  error instanceof ApiProblem ? error.problem.code : undefined;

/** What the sentence of a refusal was made from; nothing where it says none. */
export const detailsOf = (error: unknown): Readonly<Record<string, unknown>> =>
  error instanceof ApiProblem ? (error.problem.details ?? {}) : {};

/** Reads what came instead of a reply; a gateway's HTML page counts as not reached. */
export async function readFailure(response: Response): Promise<ApiProblem | Unreachable> {
  if (!(response.headers.get('content-type') ?? '').includes('json')) return new Unreachable();
  return failureIn(await response.json().catch(() => undefined));
}

/** What a body that came instead of a reply says. */
export const failureIn = (read: unknown): ApiProblem | Unreachable =>
  isProblem(read) ? new ApiProblem(read) : new Unreachable();

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value;
}
