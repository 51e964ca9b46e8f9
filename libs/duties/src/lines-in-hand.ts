import { Logger } from '@nestjs/common';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { isOutage, type RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { LEASE, MOST_ATTEMPTS, type ClaimedLine } from './claimed-lines.js';

const RENEW_MS = 2_000;

const LINES =
  'json_to_recordset($1) as v (tenant_id uuid, duty_id uuid, policy text, rung text, occurrence int, attempts int)';
// Only of the attempt that is still under way: whoever took the line after the lease ran out answers for it himself.
const OURS = `r.tenant_id = v.tenant_id and r.duty_id = v.duty_id and r.policy = v.policy and r.rung = v.rung
    and r.occurrence = v.occurrence and r.state = 'CLAIMED' and r.attempts = v.attempts`;

// Waits for nobody: what is being settled at this moment needs no lease any more, and two that wait might wait for one another.
const RENEW = `
  with ours as materialized (
    select r.tenant_id, r.duty_id, r.policy, r.rung, r.occurrence from ${LINES} join reminders r on ${OURS} for update of r skip locked)
  update reminders r set lease_until = clock_timestamp() + ${LEASE} from ours
  where r.tenant_id = ours.tenant_id and r.duty_id = ours.duty_id and r.policy = ours.policy and r.rung = ours.rung
    and r.occurrence = ours.occurrence`;

const GIVE_BACK = `
  update reminders r set attempts = r.attempts - 1, state = case when r.attempts = 1 then 'PLANNED' else 'CLAIMED' end,
    lease_until = case when r.attempts > 1 then clock_timestamp() end
  from ${LINES} where ${OURS}`;

// The second try comes after a second, the third after some more.
const FAIL = `
  update reminders r set error = $2, state = case when last then 'FAILED' else 'CLAIMED' end, reason = case when last then 'FAILS' end,
    lease_until = case when not last then clock_timestamp() + interval '1 second' * r.attempts * r.attempts end,
    settled_at = case when last then business_now() end
  from ${LINES} cross join lateral (select v.attempts >= ${MOST_ATTEMPTS} as last) as tries where ${OURS}
  returning r.state`;

const GIVE_UP = `
  update reminders r set state = 'FAILED', reason = 'ENDS_WORKERS', lease_until = null, settled_at = business_now(),
    error = coalesce(error, 'the process ended in the middle of it')
  where r.state = 'CLAIMED' and r.lease_until < clock_timestamp() and r.attempts >= ${MOST_ATTEMPTS}
    and ($1::uuid is null or r.tenant_id = $1)
  returning tenant_id, duty_id as "dutyId", rung`;

/** The lines a process has claimed: kept while it works, handed back when the database was away, given up after some tries. */
export class LinesInHand {
  private readonly log = new Logger('Reminders');
  private owed: ClaimedLine[] = [];

  constructor(private readonly database: RelayDatabase) {}

  /** Keeps lines for as long as the work takes, renewing their leases; where the database goes away over it, they are owed back. */
  async keep<T>(lines: readonly ClaimedLine[], work: () => Promise<T>): Promise<T> {
    const renewing = setInterval(() => {
      this.renew(lines).catch(() => undefined);
    }, RENEW_MS);
    return this.owe(lines, work).finally(() => clearInterval(renewing));
  }

  /** The same for work that renews the leases itself. */
  async owe<T>(lines: readonly ClaimedLine[], work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isOutage(error)) this.owed.push(...lines);
      throw error;
    }
  }

  async renew(lines: readonly ClaimedLine[]): Promise<void> {
    await this.database.pool.query(RENEW, [rowsOf(lines)]);
  }

  /** What an outage interrupted is nobody's fault and counts as no attempt. Called before anything new is taken. */
  async giveBack(): Promise<void> {
    const { owed } = this;
    if (owed.length === 0) return;
    this.owed = [];
    try {
      await this.database.pool.query(GIVE_BACK, [rowsOf(owed)]);
    } catch (error) {
      this.owed.push(...owed);
      throw error;
    }
  }

  /** Settles what became of a line that stood alone and threw: another try a little later, or given up. */
  async failed(line: ClaimedLine, error: unknown): Promise<void> {
    const text = clipped(error instanceof Error ? `${error.name}: ${error.message}` : String(error), 2_000);
    const { rows } = await this.database.pool.query<{ state: string }>(FAIL, [rowsOf([line]), text]);
    const over = rows[0]?.state === 'FAILED';
    this.log[over ? 'error' : 'warn'](
      `${line.rung} of duty ${line.dutyId} ${over ? 'is given up' : 'failed'}: ${text}`,
    );
  }

  /** Gives up lines over which process after process ended. */
  async giveUp(tenantId: TenantId | undefined): Promise<void> {
    const { rows } = await this.database.pool.query<Pick<ClaimedLine, 'dutyId' | 'rung'>>(GIVE_UP, [
      tenantId ?? null,
    ]);
    for (const { rung, dutyId } of rows)
      this.log.error(
        `${rung} of duty ${dutyId} is given up: process after process ended in the middle of it`,
      );
  }
}

const rowsOf = (lines: readonly ClaimedLine[]): string =>
  JSON.stringify(
    lines.map(({ tenantId: tenant_id, dutyId: duty_id, policy, rung, occurrence, attempts }) => {
      return { tenant_id, duty_id, policy, rung, occurrence, attempts };
    }),
  );
