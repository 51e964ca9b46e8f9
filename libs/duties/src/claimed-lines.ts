import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyId, TenantId } from '#libs/kernel/src/ids.js';
import type { DueLine } from './domain/step-decisions.js';
import type { Queries } from './queries.js';

/** A line that this worker has in hand for a while. */
export interface ClaimedLine extends DueLine {
  readonly tenantId: TenantId;
  readonly dutyId: DutyId;
  readonly statutory: boolean;
  readonly remindAt: Instant;
  readonly correlationId: string;
  /** How often the owner has been urged before. */
  readonly urgedBefore: number;
  /** With the one under way; also tells whose claim it is where a lease ran out. */
  readonly attempts: number;
}

/** Whose lines, and of which kind: what only reminds is taken by another statement than what changes a duty's state. */
export interface Wanted {
  readonly tenantId: TenantId | undefined;
  readonly kind: 'REMINDERS' | 'STEPS';
  readonly limit: number;
}

/** How long a worker that ended without a word keeps a line; one that works on it renews. */
export const LEASE = "interval '6 seconds'";

/** A line is begun so often; whether it throws or takes its worker with it, then it is given up. */
export const MOST_ATTEMPTS = 3;
/**
 * So many are taken up together of those that a worker had in hand when it died: about the root of a batch, so that neither the
 * groups nor the lines of the one that is to blame are many.
 */
export const GROUP = 16;

const ofKind = { REMINDERS: "r.action = 'REMIND'", STEPS: "r.action <> 'REMIND'" };

// Of one duty one line at a time: each builds on what the one before it recorded. A later one waits for what is in hand.
const FREE = `not exists (
      select from reminders other where other.tenant_id = r.tenant_id and other.duty_id = r.duty_id
        and other.action <> 'REMIND' and other.state = 'CLAIMED')`;

const claim = (kind: Wanted['kind'], due: string): string => `
  with due as materialized (
    select r.tenant_id, r.duty_id, r.policy, r.rung, r.occurrence from reminders r
    where ${ofKind[kind]} and ($1::uuid is null or r.tenant_id = $1) and ${due} limit $2 for update skip locked)
  update reminders r set state = 'CLAIMED', attempts = r.attempts + 1, lease_until = clock_timestamp() + ${LEASE}
  from due where r.tenant_id = due.tenant_id and r.duty_id = due.duty_id and r.policy = due.policy and r.rung = due.rung
    and r.occurrence = due.occurrence
  returning r.tenant_id as "tenantId", r.duty_id as "dutyId", r.policy, r.rung, r.occurrence, r.action, r.level,
    r.unless_acknowledged as "unlessAcknowledged", r.statutory, r.due_on as "dueOn", r.remind_at as "remindAt",
    r.correlation_id as "correlationId", r.attempts,
    exists (select from reminders later where later.tenant_id = r.tenant_id and later.duty_id = r.duty_id
      and later.action = r.action and later.level = r.level and later.remind_at > r.remind_at and later.due_on = r.due_on
      and (later.state = 'FIRED' or not later.unless_acknowledged or not exists (
        select from duties d where d.tenant_id = r.tenant_id and d.id = r.duty_id and d.acknowledged_at is not null))
      and later.remind_at <= business_now() and later.state in ('PLANNED', 'CLAIMED', 'FIRED')) as overtaken,
    (select count(*)::int from reminders before where before.tenant_id = r.tenant_id and before.duty_id = r.duty_id
      and before.action = 'URGE' and before.state = 'FIRED') as "urgedBefore"`;

/** Takes steps into hand that nobody has tried yet, those longest due first; other workers pass over them. */
export const claimDue = (client: Queries, wanted: Omit<Wanted, 'kind'>): Promise<ClaimedLine[]> =>
  claimed(
    client,
    { ...wanted, kind: 'STEPS' },
    `r.state = 'PLANNED' and r.remind_at <= business_now() and ${FREE} order by r.remind_at, r.duty_id`,
  );

/** Takes into hand the planned reminders at these places, which this transaction has locked. */
export const claimLocked = (client: Queries, places: readonly string[]): Promise<ClaimedLine[]> =>
  claimed(
    client,
    { tenantId: undefined, kind: 'REMINDERS', limit: places.length },
    "r.state = 'PLANNED' and r.ctid = any ($3::tid[])",
    [places],
  );

// A worker died over them or over a neighbour, and nobody knows which.
const TRIED_ONCE = `r.error is null and r.attempts < ${MOST_ATTEMPTS - 1}`;

const outOfHand = (which: string): string =>
  `r.state = 'CLAIMED' and r.lease_until < clock_timestamp() and r.attempts < ${MOST_ATTEMPTS} and ${which}
    order by r.lease_until, r.remind_at, r.duty_id`;

/**
 * Takes lines into hand whose lease ran out: somebody died over them or over a neighbour, or they failed a while ago. First some
 * together; what is to blame, or fell with its group as well, comes alone, so that nothing is given up for its neighbours.
 */
export async function claimAgain(client: Queries, wanted: Omit<Wanted, 'limit'>): Promise<ClaimedLine[]> {
  const group = await claimed(client, { ...wanted, limit: GROUP }, outOfHand(TRIED_ONCE));
  if (group.length > 0) return group;
  return claimed(client, { ...wanted, limit: 1 }, outOfHand(`not (${TRIED_ONCE})`));
}

async function claimed(
  client: Queries,
  wanted: Wanted,
  due: string,
  values: readonly unknown[] = [],
): Promise<ClaimedLine[]> {
  const { rows } = await client.query<Omit<ClaimedLine, 'remindAt'> & { remindAt: Date }>(
    claim(wanted.kind, due),
    [wanted.tenantId ?? null, wanted.limit, ...values],
  );
  return rows
    .map(({ remindAt, ...line }) => ({ ...line, remindAt: instant(remindAt) }))
    .toSorted((one, other) => (one.remindAt < other.remindAt ? -1 : 1));
}
