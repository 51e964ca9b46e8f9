import type { ProblemCode } from './problem-status.js';

/** A request that the edge itself turns away, before any rule of the domain was asked. */
export class Refused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'Refused';
  }
}
