import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import type { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import type { RecordedEvent } from '#libs/platform/src/relay/recorded-event.js';
import type { CommitmentCountersigned } from '../domain/commitment-events.js';
import { upcast } from '../upcast.js';

// Numbered in the series of the unit that issues it, without a gap from 1 January to 31 December (Decree 30/2020/NĐ-CP, Art. 15).
// One process at a time numbers, in the order in which they took force.
const WANT = `
  with asked as (
    select r.*, coalesce(p.unit_id, c.unit_id) as issuer
    from json_to_recordset($2) as r (commitment uuid, edition int, year int, at timestamptz, place int)
    join commitments c on c.tenant_id = $1 and c.id = r.commitment
    left join persons p on p.tenant_id = $1 and p.id = c.assigner_id
    where not exists (
      select from commitment_papers k where k.tenant_id = $1 and k.commitment_id = r.commitment and k.edition = r.edition
        and k.kind = 'CERTIFICATE'))
  insert into commitment_papers (tenant_id, commitment_id, edition, kind, issuer_unit_id, year, number, state, wanted_at)
  select $1, commitment, edition, 'CERTIFICATE', issuer, a.year, coalesce((
      select max(k.number) from commitment_papers k where k.tenant_id = $1 and k.issuer_unit_id = a.issuer and k.year = a.year), 0)
    + row_number() over (partition by issuer, a.year order by place), 'WANTED', at
  from asked a`;

/** Asks for a certificate of everything that takes force. */
export const wantCertificates: Consumer = {
  name: 'want-certificates',
  types: ['CommitmentCountersigned'],
  async handle(events, transaction) {
    for (const [tenantId, own] of byKey(events.filter(inForce), (event) => event.tenantId))
      await want(tenantId, own, transaction);
  },
};

function dataOf({ type, schemaVersion, data }: RecordedEvent): CommitmentCountersigned['data'] {
  // Of the one type that is asked for, brought up to date.
  return upcast(type, schemaVersion, data) as CommitmentCountersigned['data'];
}

const inForce = (event: RecordedEvent): boolean => dataOf(event).complete;

async function want(
  tenantId: TenantId,
  events: readonly RecordedEvent[],
  transaction: EffectTransaction,
): Promise<void> {
  const rows = events.map((event, place) => {
    const { edition, at } = dataOf(event);
    return { commitment: event.streamId, edition, year: Number(dateOf(instant(at)).slice(0, 4)), at, place };
  });
  await transaction.query(WANT, [tenantId, JSON.stringify(rows)]);
  transaction.wake({ job: 'make-papers', payload: { tenantId } });
}
