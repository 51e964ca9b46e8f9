declare const kind: unique symbol;
/** A UUID that names one kind of thing, so that a person's id can't be passed for a unit's. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type TenantId = Id<'tenant'>;
export type PersonId = Id<'person'>;
export type UnitId = Id<'unit'>;
export type DutyId = Id<'duty'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether something is a UUID in lower case. */
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/** Brands a UUID in lower case. Throws RangeError on anything else: an id from outside was checked at the edge. */
export function id<Kind extends string>(text: string): Id<Kind> {
  if (!uuid.test(text)) throw new RangeError(`not an id: ${text}`);
  return text as Id<Kind>;
}
