import type { TenantId } from '#libs/kernel/src/ids.js';
import { isOutage, type RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { claimAgain, claimDue, type ClaimedLine } from './claimed-lines.js';
import { FIRE_CLAIMED } from './fire-sql.js';
import { LinesInHand } from './lines-in-hand.js';

const AGAIN = 100;

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

  /** Takes a batch of due reminders, of one tenant or of all; none that fails keeps another back. */
  async fire(tenantId: TenantId | undefined, limit: number): Promise<Fired> {
    const wanted = { tenantId, kind: 'REMINDERS', limit } as const;
    const lines = await this.database.inTransaction((client) => claimDue(client, wanted));
    const fired = await this.inHand.owe(lines, () => this.fireParts(lines));
    return { claimed: lines.length, fired, tenants: tenantsOf(lines) };
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
      fired += await this.inHand.owe(lines, () => this.fireParts(lines));
      tried.push(...lines);
    }
    return { claimed: tried.length, fired, tenants: tenantsOf(tried) };
  }

  private async fireParts(lines: readonly ClaimedLine[]): Promise<number> {
    const [first] = lines;
    if (!first) return 0;
    try {
      // Before the statement, never beside it: what is written at the same moment, it passes over.
      await this.inHand.renew(lines);
      const { rows } = await this.database.pool.query<Fired>(FIRE_CLAIMED, [JSON.stringify(lines)]);
      return rows[0]?.fired ?? 0;
    } catch (error) {
      if (isOutage(error)) throw error;
      if (lines.length === 1) {
        await this.inHand.failed(first, error);
        return 0;
      }
      const middle = Math.ceil(lines.length / 2);
      return (await this.fireParts(lines.slice(0, middle))) + (await this.fireParts(lines.slice(middle)));
    }
  }
}

const tenantsOf = (lines: readonly ClaimedLine[]): TenantId[] => [
  ...new Set(lines.map(({ tenantId }) => tenantId)),
];
