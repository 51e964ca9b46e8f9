import type { PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { PaperRow } from '../paper-row.js';

/** How the PDFs of a commitment's texts stand. */
export type KnownPaper = Pick<PaperRow, 'edition' | 'kind' | 'number' | 'state'>;

export async function papersOf(
  client: PoolClient,
  tenantId: TenantId,
  commitmentId: string,
): Promise<readonly KnownPaper[]> {
  const { rows } = await client.query<KnownPaper>(
    'select edition, kind, number, state from commitment_papers where tenant_id = $1 and commitment_id = $2',
    [tenantId, commitmentId],
  );
  return rows;
}
