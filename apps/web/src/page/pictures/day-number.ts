const DAY = 86_400_000;

/** A day as a number, so that days can be subtracted. */
export const dayNumber = (on: string): number => Date.parse(`${on}T00:00:00Z`) / DAY;

/** The day with a number, `YYYY-MM-DD`. */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
