/**
 * SQL that is true for a row of duties that the reader may see: his own, what is owed to him, and what lies today in the
 * subtrees of his functions. Parameters: $1 tenant, $2 units, $3 the reader himself.
 */
export const visibleDuty = (duty: string): string => `(
  ${duty}.owner_id = $3 or ${duty}.creditor_id = $3 or exists (
    select from unit_closure k
    where k.tenant_id = $1 and k.unit_id = ${duty}.unit_id and k.ancestor_id = any ($2::uuid[])
      and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today())))`;
