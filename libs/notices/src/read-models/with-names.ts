/** The values of `notices n`, with the name that the duty's unit bore then. */
export const withUnit = `n.values || jsonb_strip_nulls(jsonb_build_object(
  'unitName', (select unit_name_on(d.tenant_id, d.unit_id, (n.created_at at time zone 'Asia/Ho_Chi_Minh')::date)
    from duties d where d.tenant_id = n.tenant_id and d.id = (n.values->>'dutyId')::uuid)))`;

/** The same, with the names that people bear now as well: what is kept are their ids. */
export const withNames = `${withUnit} || jsonb_strip_nulls(jsonb_build_object(
  'ownerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'owner')::uuid),
  'toName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'to')::uuid),
  'forName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'for')::uuid),
  'signerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'signer')::uuid),
  'askerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'asker')::uuid)))`;
