/**
 * A rule of the domain that the asked-for change would break.
 *
 * `code` is stable and belongs to the interface: the edge maps it to a status and to a sentence in the reader's
 * language. `details` fill that sentence and must be plain JSON.
 */
export class RuleBroken extends Error {
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'RuleBroken';
  }
}
