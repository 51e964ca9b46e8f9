import { Logger } from '@nestjs/common';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { carefully } from '#libs/platform/src/relay/carefully.js';
import { isOutage, type RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import type { Channel } from './domain/preferences.js';
import { recordOutcomes, type Tried } from './record-outcomes.js';

/** How long a worker that ended without a word keeps a delivery; one that works on it renews. */
const LEASE_SECONDS = 8;
const RENEW_MS = 2_000;
/** Of what a worker that died had in hand so many are taken up together, about the root of a batch; after that each alone. */
export const GROUP = 14;
const BATCH = 200;
/** Worker after worker died over it: the batch, the group, and then over this one alone. */
export const MOST_DEATHS = 3;

/** A delivery that this worker has in hand. */
export interface ClaimedDelivery {
  readonly tenant_id: TenantId;
  readonly id: string;
  readonly person_id: PersonId;
  readonly notice_id: string | null;
  readonly digest_id: string | null;
  readonly channel: Channel;
  readonly position: number;
  readonly statutory: boolean;
  /** Whether it has its place in an hour of the tenant’s already: it takes one however often it is tried. */
  readonly counted: boolean;
  /** With the one under way; also tells whose outcome counts when a lease ran out. */
  readonly attempts: number;
  /** Those of them that were made before somebody had it tried again. */
  readonly tries_before: number;
  readonly correlation_id: string;
  readonly now: Date;
}

const LEASED = `lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}),
    next_attempt_at = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})`;

const take = (which: string, limit: number, deaths: string): string => `
  with t as materialized (select business_now() as now), claimed as (
    select tenant_id, id from deliveries, t
    where ${which} and next_attempt_at <= clock_timestamp() and deliver_at <= t.now
      and ($1::uuid is null or tenant_id = $1) and not (channel = any ($2) or channel || ' ' || tenant_id = any ($2))
    order by next_attempt_at limit ${limit} for update of deliveries skip locked)
  update deliveries d set state = 'SENDING', attempts = d.attempts + 1, deaths = ${deaths}, ${LEASED}
  from claimed, t where d.tenant_id = claimed.tenant_id and d.id = claimed.id
  returning d.tenant_id, d.id, d.person_id, d.notice_id, d.digest_id, d.channel, d.position, d.statutory, d.counted, d.attempts, d.tries_before, d.correlation_id, t.now`;

// A lease that ran out is of a worker that died or hangs: what it may have sent is sent once more.
const NEW = take("state = 'QUEUED'", BATCH, '0');
const TOGETHER = take("state = 'SENDING' and deaths = 0", GROUP, '1');
const ALONE = take(`state = 'SENDING' and deaths between 1 and ${MOST_DEATHS - 2}`, 1, 'd.deaths + 1');

const GIVE_UP = `
  update deliveries set state = 'FAILED', reason = 'ENDS_WORKERS', lease_until = null, failed_at = business_now(),
    error = coalesce(error, 'the process ended in the middle of it')
  where state = 'SENDING' and next_attempt_at <= clock_timestamp() and deaths >= ${MOST_DEATHS - 1}
    and ($1::uuid is null or tenant_id = $1)
  returning id`;

const OURS = `json_to_recordset($1) as v (tenant_id uuid, id uuid, attempts int)
  where d.tenant_id = v.tenant_id and d.id = v.id and d.state = 'SENDING' and d.attempts = v.attempts`;
const RENEW = `update deliveries d set ${LEASED} from ${OURS} returning d.id`;
const PUT_BACK = `
  update deliveries d set state = 'QUEUED', attempts = d.attempts - 1, lease_until = null,
    next_attempt_at = clock_timestamp() + make_interval(secs => $2) from ${OURS}`;

/** The deliveries that a process has taken: kept while it works, given back when the database was away, given up after some deaths. */
export class DeliveriesInHand {
  private readonly log = new Logger('Deliveries');
  private owed: ClaimedDelivery[] = [];
  private unrecorded: Tried[] = [];

  constructor(private readonly database: RelayDatabase) {}

  /** Takes what waits, by ways that are not at rest, of one tenant or of all. */
  async takeNew(tenantId: TenantId | undefined, resting: readonly string[]): Promise<ClaimedDelivery[]> {
    return this.take(NEW, tenantId, resting);
  }

  /**
   * Takes what a worker died over, or over a neighbour of: first some together, and what fell with its group as well alone, so that
   * nothing is given up for its neighbours.
   */
  async takeAgain(tenantId: TenantId | undefined, resting: readonly string[]): Promise<ClaimedDelivery[]> {
    const group = await this.take(TOGETHER, tenantId, resting);
    return group.length > 0 ? group : this.take(ALONE, tenantId, resting);
  }

  private async take(text: string, tenantId: TenantId | undefined, resting: readonly string[]) {
    const { rows } = await this.database.pool.query<ClaimedDelivery>(text, [tenantId ?? null, resting]);
    return rows;
  }

  /** Keeps them for as long as the work takes; where the database goes away over it, they are owed back. */
  async keep<T>(deliveries: readonly ClaimedDelivery[], work: () => Promise<T>): Promise<T> {
    const renewing = setInterval(() => {
      this.renew(deliveries).catch(() => undefined);
    }, RENEW_MS);
    renewing.unref();
    try {
      return await work();
    } catch (error) {
      if (isOutage(error)) this.owed.push(...deliveries);
      throw error;
    } finally {
      clearInterval(renewing);
    }
  }

  /** Keeps what is still in hand for another while; what somebody else has taken meanwhile is not among the answer. */
  async renew(deliveries: readonly ClaimedDelivery[]): Promise<ClaimedDelivery[]> {
    const { rows } = await this.database.pool.query<{ id: string }>(RENEW, [JSON.stringify(deliveries)]);
    const ours = new Set(rows.map(({ id }) => id));
    return deliveries.filter(({ id }) => ours.has(id));
  }

  /** Records what became of tries. Where the database goes away over it they are recorded later, and not made again. */
  async record(tried: readonly Tried[]): Promise<void> {
    const record = async (some: readonly Tried[]): Promise<never[]> => {
      await this.database.inTransaction((client) => recordOutcomes(client, some));
      return [];
    };
    try {
      await carefully(tried, record, ({ delivery }, error) => {
        this.log.error(`what became of delivery ${delivery.id} can't be recorded: ${String(error)}`);
      });
    } catch (error) {
      if (isOutage(error)) this.unrecorded.push(...tried);
      throw error;
    }
  }

  /** Gives back what was not tried, for a while of so many seconds. */
  async putBack(deliveries: readonly ClaimedDelivery[], seconds: number): Promise<void> {
    if (deliveries.length > 0)
      await this.database.pool.query(PUT_BACK, [JSON.stringify(deliveries), seconds]);
  }

  /** What an outage interrupted is nobody's fault and counts as no try. Called before anything new is taken. */
  async settleOwed(): Promise<void> {
    const { owed, unrecorded } = this;
    [this.owed, this.unrecorded] = [[], []];
    try {
      if (unrecorded.length > 0) await this.record(unrecorded);
      await this.putBack(owed, 0);
    } catch (error) {
      this.owed.push(...owed);
      throw error;
    }
  }

  /** Gives up those over which process after process ended. No other channel: each would write the same. */
  async giveUp(tenantId: TenantId | undefined): Promise<void> {
    const { rows } = await this.database.pool.query<{ id: string }>(GIVE_UP, [tenantId ?? null]);
    for (const { id } of rows)
      this.log.error(`delivery ${id} is given up: process after process ended in the middle of it`);
  }
}
