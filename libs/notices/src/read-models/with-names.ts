/** The values of `notices n`, with the name that the unit of the duty or the commitment bore then. */
export const withUnit = `n.values || jsonb_strip_nulls(jsonb_build_object(
  'unitName', unit_name_on(n.tenant_id, coalesce((n.values->>'unitId')::uuid, (
      select d.unit_id from duties d where d.tenant_id = n.tenant_id and d.id = (n.values->>'dutyId')::uuid)),
    (n.created_at at time zone 'Asia/Ho_Chi_Minh')::date)))`;

/** The same, with the names that people bear now as well: what is kept are their ids. */
export const withNames = `${withUnit} || jsonb_strip_nulls(jsonb_build_object(
  'ownerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'owner')::uuid),
  'toName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'to')::uuid),
  'forName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'for')::uuid),
  'signerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'signer')::uuid),
  'askerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'asker')::uuid),
  'byName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'by')::uuid)))`;
