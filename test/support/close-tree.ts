import type { Pool } from 'pg';
import { rebuildClosure } from '#libs/organization/src/read-models/unit-closure.js';

/** Makes the closure of a tenant's tree, as the relay would, where none runs or nobody waits for it. */
export async function closeTree(owner: Pool, tenantId: string): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await rebuildClosure({ query: (text, values) => client.query(text, values) }, tenantId);
    await client.query('commit');
  } finally {
    client.release();
  }
}
