/** SQL that is true where a person holds a function over a unit, or over one above it, on a day. All four are SQL. */
export const holds = (person: string, held: string, unit: string, day: string): string => `exists (
  select from person_functions f
  join unit_closure h on h.tenant_id = $1 and h.unit_id = ${unit} and h.ancestor_id = f.unit_id
    and h.valid_from <= ${day}::date and (h.valid_to is null or h.valid_to >= ${day}::date)
  where f.tenant_id = $1 and f.person_id = ${person} and f.function = ${held}
    and f.valid_from <= ${day}::date and (f.valid_to is null or f.valid_to >= ${day}::date))`;
