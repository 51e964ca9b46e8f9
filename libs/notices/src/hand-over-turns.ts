import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { isOutage, type RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { after, GROUP, smaller, whole, type Part } from './domain/hand-over-part.js';

/** A notice that fails alone is tried again after so many minutes. */
const RETRY_MINUTES = [1, 60];

/** A part of a tenant's notices that this process hands over. */
export interface Turn {
  readonly id: string;
  readonly tenant: TenantId;
  readonly part: Part;
  /** Which to take; null where whatever is due. */
  readonly only: readonly string[] | null;
  readonly now: Instant;
}

interface Before extends Part {
  readonly only: readonly string[];
  readonly died: boolean;
}

const LOCK = "select pg_advisory_lock(hashtextextended('hand-over ' || $1, 0))";
const UNLOCK = "select pg_advisory_unlock(hashtextextended('hand-over ' || $1, 0))";

// Whoever began it holds the lock no more, so that his process ended; unless the server was restarted meanwhile.
const BEFORE = `
  select alone, in_groups as "left", taking as "only", coalesce(begun = pg_postmaster_start_time(), false) as died
  from hand_overs where tenant_id = $1`;

const CHOOSE = `
  select id from notices where tenant_id = $1 and handed_at is null and deliver_at <= business_now() order by deliver_at limit ${GROUP}`;

const BEGIN = `
  insert into hand_overs (tenant_id, turn, alone, in_groups, taking, begun) values ($1, $2, $3, $4, $5, pg_postmaster_start_time())
  on conflict (tenant_id) do update set turn = excluded.turn, alone = excluded.alone, in_groups = excluded.in_groups,
    taking = excluded.taking, begun = excluded.begun
  returning business_now() as now`;

const END =
  'update hand_overs set alone = $3, in_groups = $4, begun = null where tenant_id = $1 and turn = $2';

const TRY_LATER = `
  update notices set attempts = attempts + 1, error = $3,
    deliver_at = business_now() + make_interval(mins => ($4::int[])[attempts + 1])
  where tenant_id = $1 and id = $2 and handed_at is null and attempts < cardinality($4::int[])`;

const GIVE_UP = `
  update notices set attempts = attempts + 1, error = $3, reason = $4, handed_at = business_now()
  where tenant_id = $1 and id = $2 and handed_at is null`;

/**
 * One process at a time hands over a tenant's notices: two would begin the same person's digest. What it is at is noted before it
 * begins, in a table that a crash of the server empties: where it fails, or its process ends, the next one takes fewer, down to one
 * alone, which is given up at last and holds nobody up.
 */
export class HandOverTurns {
  private readonly log = new Logger('Notices');
  private owed: Turn[] = [];

  constructor(private readonly database: RelayDatabase) {}

  /** Waits for the tenant's turn and does a part, in a transaction; returns how many notices were looked at. */
  async take(tenant: TenantId, work: (client: PoolClient, turn: Turn) => Promise<number>): Promise<number> {
    const client = await this.database.pool.connect();
    let unlocked = false;
    try {
      await client.query(LOCK, [tenant]);
      const seen = await this.attempt(client, await this.begin(client, tenant), work);
      await client.query(UNLOCK, [tenant]);
      unlocked = true;
      return seen;
    } finally {
      // A connection that is closed lets go of the lock as well.
      client.release(!unlocked);
    }
  }

  /** What an outage interrupted is nobody's fault. Called before anything new is begun. */
  async giveBack(): Promise<void> {
    const { owed } = this;
    this.owed = [];
    for (const turn of owed) await end(this.database.pool, turn, turn.part);
  }

  private async begin(client: PoolClient, tenant: TenantId): Promise<Turn> {
    const { rows } = await client.query<Before>(BEFORE, [tenant]);
    const [before = { ...whole, only: [], died: false }] = rows;
    const [poison] = before.alone;
    if (before.died && poison !== undefined)
      await this.giveUp(client, tenant, poison, 'ENDS_WORKERS', 'the process ended in the middle of it');
    const part = before.died ? smaller(before, before.only) : before;
    const only = await choose(client, tenant, part);
    const id = randomUUID();
    const { rows: begun } = await client.query<{ now: Date }>(BEGIN, [
      tenant,
      id,
      part.alone,
      part.left,
      only ?? [],
    ]);
    if (!begun[0]) throw new Error('a turn was not begun');
    return { id, tenant, part, only, now: instant(begun[0].now) };
  }

  private async attempt(
    client: PoolClient,
    turn: Turn,
    work: (client: PoolClient, turn: Turn) => Promise<number>,
  ): Promise<number> {
    const { part, only } = turn;
    try {
      await client.query('begin');
      const seen = await work(client, turn);
      await end(client, turn, after(part, only ?? []));
      await client.query('commit');
      // One that was to be taken alone and was not there any more: there may be others.
      return Math.max(seen, part.alone.length > 0 ? 1 : 0);
    } catch (error) {
      if (isOutage(error)) {
        this.owed.push(turn);
        throw error;
      }
      await client.query('rollback');
      const [poison] = part.alone;
      if (poison === undefined) this.log.warn(`notices are taken by fewer: ${String(error)}`);
      else await this.failed(client, turn.tenant, poison, clipped(String(error), 500));
      await end(client, turn, smaller(part, only ?? []));
      return 1;
    }
  }

  private async failed(client: PoolClient, tenant: TenantId, notice: string, error: string): Promise<void> {
    const { rowCount } = await client.query(TRY_LATER, [tenant, notice, error, RETRY_MINUTES]);
    if (rowCount === 0) await this.giveUp(client, tenant, notice, 'FAILS', error);
    else this.log.warn(`notice ${notice} failed: ${error}`);
  }

  private async giveUp(
    client: PoolClient,
    tenant: TenantId,
    notice: string,
    reason: 'FAILS' | 'ENDS_WORKERS',
    error: string,
  ): Promise<void> {
    await client.query(GIVE_UP, [tenant, notice, error, reason]);
    this.log.error(`notice ${notice} is given up: ${error}`);
  }
}

const end = (client: Pick<PoolClient, 'query'>, { tenant, id }: Turn, next: Part) =>
  client.query(END, [tenant, id, next.alone, next.left]);

async function choose(client: PoolClient, tenant: TenantId, part: Part): Promise<string[] | null> {
  const [notice] = part.alone;
  if (notice !== undefined) return [notice];
  if (part.left === 0) return null;
  const { rows } = await client.query<{ id: string }>(CHOOSE, [tenant]);
  return rows.map(({ id }) => id);
}
