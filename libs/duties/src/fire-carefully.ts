import type { PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { apart, carefully } from '#libs/platform/src/relay/carefully.js';
import { isOutage, type RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { claimAgain, claimLocked, type ClaimedLine } from './claimed-lines.js';
import { FIRE_CLAIMED, FIRE_LOCKED, LOCK, type Place } from './fire-sql.js';
import { LinesInHand } from './lines-in-hand.js';

const AGAIN = 100;

/** A due reminder that this transaction has locked; it stays at its place for as long. */
interface LockedLine {
  readonly place: string;
  readonly tenantId: TenantId;
}

/** What a stretch of firing did. */
export interface Fired {
  readonly claimed: number;
  readonly fired: number;
  readonly tenants: readonly TenantId[];
}

/** The slow way, once a batch was refused as a whole: ever smaller parts, until what is to blame stands alone. */
export class FireCarefully {
  private readonly inHand: LinesInHand;

  constructor(private readonly database: RelayDatabase) {
    this.inHand = new LinesInHand(database);
  }

  /**
   * Takes a batch of due reminders, of one tenant or of all, from a place on; none that fails keeps another back. All of it stays
   * locked meanwhile, so that no other worker meets what is to blame as well.
   */
  async fire(tenantId: TenantId | undefined, [at, tenant, duty]: Place): Promise<Fired> {
    const { lines, fired, failing } = await this.database.alongIndexes(async (client) => {
      const { rows } = await client.query<LockedLine>(
        tenantId === undefined
          ? { text: LOCK.OF_ALL, values: [at, tenant, duty] }
          : { text: LOCK.OF_TENANT, values: [at, tenantId, duty] },
      );
      const alone: LockedLine[] = [];
      const counts = await apart(
        rows,
        async (some) => [await fireLocked(client, some)],
        (line) => {
          alone.push(line);
          return 0;
        },
      );
      return { lines: rows, fired: sum(counts), failing: await claimLocked(client, placesOf(alone)) };
    });
    return {
      claimed: lines.length,
      fired: fired + (await this.fireClaimed(failing)),
      tenants: tenantsOf(lines),
    };
  }

  /** Takes in small groups, or one by one, what failed before or was in the hand of a worker that ended. */
  async fireAgain(tenantId: TenantId | undefined, goOn: () => boolean): Promise<Fired> {
    await this.inHand.giveBack();
    await this.inHand.giveUp(tenantId);
    const wanted = { tenantId, kind: 'REMINDERS' } as const;
    const tried: ClaimedLine[] = [];
    let fired = 0;
    while (tried.length < AGAIN && goOn()) {
      const lines = await this.database.inTransaction((client) => claimAgain(client, wanted));
      if (lines.length === 0) break;
      fired += await this.fireClaimed(lines);
      tried.push(...lines);
    }
    return { claimed: tried.length, fired, tenants: tenantsOf(tried) };
  }

  private async fireClaimed(lines: readonly ClaimedLine[]): Promise<number> {
    const fire = async (some: readonly ClaimedLine[]): Promise<number[]> => {
      // Before the statement, never beside it: what is written at the same moment, it passes over.
      await this.inHand.renew(some);
      const { rows } = await this.database.pool.query<Fired>(FIRE_CLAIMED, [JSON.stringify(some)]);
      return [rows[0]?.fired ?? 0];
    };
    const blame = async (line: ClaimedLine, error: unknown): Promise<number> => {
      await this.inHand.failed(line, error);
      return 0;
    };
    return sum(await this.inHand.owe(lines, () => carefully(lines, fire, blame)));
  }
}

/** In a savepoint of its own: what fails leaves the others locked, and what was taken before taken. */
async function fireLocked(client: PoolClient, lines: readonly LockedLine[]): Promise<number> {
  await client.query('savepoint part');
  try {
    const { rows } = await client.query<Fired>({
      name: 'fire_locked',
      text: FIRE_LOCKED,
      values: [placesOf(lines)],
    });
    await client.query('release savepoint part');
    return rows[0]?.fired ?? 0;
  } catch (error) {
    if (!isOutage(error)) await client.query('rollback to savepoint part');
    throw error;
  }
}

const placesOf = (lines: readonly LockedLine[]): string[] => lines.map(({ place }) => place);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const tenantsOf = (lines: readonly Pick<ClaimedLine, 'tenantId'>[]): TenantId[] => [
  ...new Set(lines.map(({ tenantId }) => tenantId)),
];
