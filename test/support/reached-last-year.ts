import type { Pool } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { newId } from './journey.js';
import type { Commune } from './many-communes.js';

interface Reached {
  readonly code: string;
  readonly name: string;
  readonly reading: number;
}

/** What a commune read last of an indicator in per cents in 2023, as the record of that year would have left it. */
export const reachedLastYear = (
  owner: Pool,
  tenantId: TenantId,
  { unit, head }: Commune,
  { code, name, reading }: Reached,
) =>
  owner.query(
    `insert into commitment_items (tenant_id, commitment_id, item_id, position, unit_id, promised_unit_id, year, in_force, side, task,
       product, person_id, status, percent, evidence_count, open_subtasks, indicator_code, indicator_name,
       indicator_unit, direction, target, reading, reading_on)
     values ($1, $2, $3, 0, $4, $4, 2023, true, 'SIGNATORY', '', '', $5, 'COMPLETED', 100, 0, 0, $6, $7, '%', 'AT_LEAST', 90, $8,
       '2023-12-20')`,
    [tenantId, newId(), newId(), unit, head, code, name, reading],
  );
