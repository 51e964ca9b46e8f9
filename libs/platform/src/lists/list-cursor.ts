/** Where a list goes on, as text that says nothing: the values of the last row's order. */
export const cursorOf = (...values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor; undefined where it can't be read: it is the client's own bookmark, no right hangs on it. */
export function openCursor(cursor: string | undefined): readonly unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString());
    return Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
