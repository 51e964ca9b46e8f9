import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Pool, PoolClient } from 'pg';

/** How long an owner that stopped without a word keeps what it had. */
const SECONDS = 8;
/** Renewed well before it runs out, measured on a timer that no change of the machine's clock can move. */
const RENEW_MS = 2_500;

/** The right to be the only one who does something, kept in PostgreSQL and timed by its clock. */
export class Lease {
  readonly owner = randomUUID();
  private renewed = Number.NEGATIVE_INFINITY;
  private abandoned = false;

  constructor(
    private readonly pool: Pool,
    readonly name: string,
    private readonly seconds = SECONDS,
  ) {}

  /** True once after it was taken over from an owner that ended without a word. */
  wasAbandoned(): boolean {
    const { abandoned } = this;
    this.abandoned = false;
    return abandoned;
  }

  /** Takes or keeps the lease; false while somebody else has it. */
  async hold(): Promise<boolean> {
    const now = performance.now();
    if (now - this.renewed < Math.min(RENEW_MS, (this.seconds * 1_000) / 3)) return true;
    const { rowCount, rows } = await this.pool.query<{ before: string | null }>(
      `with before as (select owner from leases where name = $1)
       insert into leases as l (name, owner, until) values ($1, $2, clock_timestamp() + make_interval(secs => $3))
       on conflict (name) do update set owner = excluded.owner, until = excluded.until
       where l.owner = excluded.owner or l.until <= clock_timestamp()
       returning (select owner from before) as before`,
      [this.name, this.owner, this.seconds],
    );
    const before = rows[0]?.before ?? this.owner;
    if (rowCount === 1 && before !== this.owner) this.abandoned = true;
    this.renewed = rowCount === 1 ? now : Number.NEGATIVE_INFINITY;
    return rowCount === 1;
  }

  /**
   * Makes a transaction fail unless the lease is still held, and keeps it from changing hands until that transaction has
   * ended: the fence in front of every write.
   */
  async fence(client: PoolClient): Promise<void> {
    const { rowCount } = await client.query({
      name: 'fence',
      text: 'select 1 from leases where name = $1 and owner = $2 and until > clock_timestamp() for share',
      values: [this.name, this.owner],
    });
    if (rowCount === 1) return;
    this.renewed = Number.NEGATIVE_INFINITY;
    throw new LeaseLost(this.name);
  }

  /** Lets another one start at once. */
  async release(): Promise<void> {
    this.abandoned = false;
    this.renewed = Number.NEGATIVE_INFINITY;
    await this.pool.query('delete from leases where name = $1 and owner = $2', [this.name, this.owner]);
  }
}

/** Somebody else is the owner by now: whatever was about to be written must not be. */
export class LeaseLost extends Error {
  constructor(name: string) {
    super(`the lease ${name} was lost`);
    this.name = 'LeaseLost';
  }
}
