/** The values of `notices n`, with the names that people bear now, and the one that the duty's unit bore then: what is kept are their ids. */
export const withNames = `n.values || jsonb_strip_nulls(jsonb_build_object(
  'unitName', (select unit_name_on(d.tenant_id, d.unit_id, (n.created_at at time zone 'Asia/Ho_Chi_Minh')::date)
    from duties d where d.tenant_id = n.tenant_id and d.id = (n.values->>'dutyId')::uuid),
  'ownerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'owner')::uuid),
  'toName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'to')::uuid),
  'forName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'for')::uuid),
  'signerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'signer')::uuid),
  'askerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'asker')::uuid)))`;
