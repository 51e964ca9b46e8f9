import { placeOf } from '#libs/documents/src/place-of.js';

/** Where a unit signs: its own place, or for one that bears none, as a department does, that of the unit above. */
export const placeOfUnit = ({
  name,
  under,
}: {
  readonly name: string;
  readonly under: string | null;
}): string => (placeOf(name) === name && under !== null ? placeOf(under) : placeOf(name));
