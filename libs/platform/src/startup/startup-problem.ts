/** Something only the operator can put right: what is wrong, and what to do about it. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';

  constructor(
    message: string,
    readonly cure: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
