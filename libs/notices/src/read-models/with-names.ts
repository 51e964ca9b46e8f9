/** The values of `notices n`, with the names that people bear now: what is kept are their ids. */
export const withNames = `n.values || jsonb_strip_nulls(jsonb_build_object(
  'ownerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'owner')::uuid),
  'toName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'to')::uuid),
  'forName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'for')::uuid),
  'signerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'signer')::uuid),
  'askerName', (select p.name from people p where p.tenant_id = n.tenant_id and p.id = (n.values->>'asker')::uuid)))`;
