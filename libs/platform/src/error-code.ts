/**
 * The code of a system's or of Node's own error, such as ENOENT; empty where it has none. Told by its shape: where a test runner has a
 * realm for itself, such an error is no `Error` of that realm.
 */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
