const DAY_MS = 86_400_000;

/** The day that follows a day. */
export const dayAfter = (on: string): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
