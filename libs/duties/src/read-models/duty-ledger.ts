import type { LedgerLine } from '#libs/contracts/src/http/duty-detail.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Queries } from '../queries.js';
import { saidSteps } from './said-steps.js';

interface FoundLine extends Omit<LedgerLine, 'plannedFor' | 'settledAt' | 'told' | 'meaning' | 'ladder'> {
  readonly kind: string;
  readonly plannedFor: Date;
  readonly settledAt: Date | null;
  readonly told: LedgerLine['told'];
}

/** A moment as JSON has it: the way every other instant is written. */
const iso = (moment: string): string =>
  `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// Who was told is looked for among those whom a step can tell: those of the line, who owes the duty and to whom.
const LEDGER = `
  select d.kind, r.policy, r.rung, r.occurrence, r.action, r.level, r.due_on as "dueOn", r.remind_at as "plannedFor", r.state,
    r.reason, r.settled_at as "settledAt", coalesce(t.told, '[]') as told
  from duties d
  join reminders r on r.tenant_id = d.tenant_id and r.duty_id = d.id
  left join lateral (
    select jsonb_agg(jsonb_build_object(
        'person', jsonb_build_object('id', n.person_id, 'name', coalesce(p.name, '–'),
          'post', post_on(d.tenant_id, n.person_id, business_today())),
        'noticeId', n.id, 'toldAt', ${iso('n.created_at')}, 'channel', o.channel, 'sentAt', ${iso('o.sent_at')},
        'deliveredAt', ${iso('o.delivered_at')}, 'seenAt', ${iso('o.seen_at')}, 'failedAt', ${iso('o.failed_at')},
        'reason', o.reason) order by n.created_at, n.id) as told
    from notices n
    join notice_outcomes o on o.tenant_id = n.tenant_id and o.notice_id = n.id
    left join people p on p.tenant_id = n.tenant_id and p.id = n.person_id
    where n.tenant_id = d.tenant_id
      and n.person_id in (
        select d.owner_id union select d.creditor_id
        union select jsonb_array_elements_text(coalesce(r.told, '[]'))::uuid)
      and n.about = concat_ws('/', 'reminder', r.duty_id, r.policy, r.rung, r.occurrence)) t on r.state = 'FIRED'
  where d.tenant_id = $1 and d.id = $2
  order by r.remind_at, r.policy, r.rung, r.occurrence`;

/** Every step about a duty that was planned, taken or left out, with what became of each telling. */
export async function dutyLedger(client: Queries, tenantId: TenantId, dutyId: string): Promise<LedgerLine[]> {
  const { rows } = await client.query<FoundLine>(LEDGER, [tenantId, dutyId]);
  const said = await saidSteps(
    client,
    tenantId,
    rows.map(({ policy }) => policy),
  );
  return rows.map(({ kind, plannedFor, settledAt, ...line }) => ({
    ...line,
    ...said({ ...line, kind }),
    plannedFor: plannedFor.toISOString(),
    settledAt: settledAt && settledAt.toISOString(),
  }));
}
