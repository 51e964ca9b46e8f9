/** A unit and the one above it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly under: string | null;
}

/** What a unit is called among others in a line of words: with the unit above it where another bears the same name. */
export const nameAmong =
  (units: readonly Named[]) =>
  ({ id, name, under }: Named): string =>
    under !== null && units.some((other) => other.id !== id && other.name === name)
      ? `${name}, ${under}`
      : name;
