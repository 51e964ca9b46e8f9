import type { Pool } from 'pg';
import { newId } from './journey.js';
import type { SmallDistrict } from './small-district.js';

/** A statutory notice to the head whose only mail was given up after all tries, on 12 March at eight; answers the id of the delivery. */
export async function plantFailedDelivery(
  owner: Pool,
  { tenantId, head }: Pick<SmallDistrict, 'tenantId' | 'head'>,
): Promise<string> {
  const [notice, delivery] = [newId(), newId()];
  const at = '2024-03-12T01:00:00Z';
  await owner.query(
    `insert into camket.notices (tenant_id, id, person_id, about, class, statutory, template, values, link, created_at, deliver_at,
       handed_at, correlation_id)
     values ($1, $2, $3, 'urged', 'URGING', true, 'URGED', '{"title":"Cam kết 2024","dueOn":"2024-03-11","round":1}', '/commitments/1',
       $4, $4, $4, $2)`,
    [tenantId, notice, head.personId, at],
  );
  await owner.query(
    `insert into camket.deliveries (tenant_id, id, person_id, notice_id, channel, position, statutory, state, attempts, error,
       queued_at, deliver_at, failed_at, correlation_id)
     values ($1, $2, $3, $4, 'EMAIL', 0, true, 'FAILED', 8, 'it answered 451', $5, $5, $5, $4)`,
    [tenantId, delivery, head.personId, notice, at],
  );
  return delivery;
}
