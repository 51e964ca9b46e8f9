interface Placed {
  readonly under: string | null;
}

/**
 * What tells units of one name apart: where each stands, as long as those shown together stand under several. Undefined
 * where all stand under one, since it would only be said on every line.
 */
export const placeAmong = (units: readonly Placed[]): ((unit: Placed) => string | undefined) =>
  new Set(units.flatMap(({ under }) => under ?? [])).size > 1
    ? ({ under }) => under ?? undefined
    : () => undefined;
