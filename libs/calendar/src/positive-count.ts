/** @throws RangeError with the number, when it is not a whole one above 0. */
export function demandPositiveCount(count: number, what: string): void {
  if (!Number.isSafeInteger(count) || count <= 0)
    throw new RangeError(`Not a number of ${what} above 0: ${count}`);
}
