/** Whether the reader may see a person: $2 is today, $3 the units of his functions, $4 he himself, whom everybody sees. */
export const visible = (person: string): string => `(${person}.id = $4 or exists (
    select from unit_closure c where c.tenant_id = $1 and c.unit_id = ${person}.unit_id and c.ancestor_id = any ($3::uuid[])
      and c.valid_from <= $2 and (c.valid_to is null or c.valid_to >= $2)))`;

/** The absence of a row `o` as JSON, with the deputy's name and post of today ($2). */
export const ABSENCE = `jsonb_build_object('id', o.id, 'from', o.valid_from, 'to', o.valid_to, 'deputy', (
  select jsonb_build_object('id', d.id, 'name', d.name, 'post', post_on($1, d.id, $2))
  from people d where d.tenant_id = $1 and d.id = o.deputy_id))`;
