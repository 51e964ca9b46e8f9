import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { DutyId, PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Queries } from './queries.js';

/** A request as its row tells it: what must be known of it before anything is decided. */
export interface Requested {
  readonly asker: PersonId;
  readonly until: LocalDate;
}

/** A request about a duty. Throws RuleBroken NOT_FOUND. */
export async function requested(
  client: Queries,
  tenantId: TenantId,
  dutyId: DutyId,
  extensionId: string,
): Promise<Requested> {
  const { rows } = await client.query<Requested>(
    'select asked_by as asker, until from extensions where tenant_id = $1 and duty_id = $2 and id = $3',
    [tenantId, dutyId, extensionId],
  );
  if (!rows[0]) throw new RuleBroken('NOT_FOUND', { what: 'extension', id: extensionId });
  return rows[0];
}
