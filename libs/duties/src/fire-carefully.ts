import type { TenantId } from '#libs/kernel/src/ids.js';
import { apart, carefully } from '#libs/platform/src/relay/carefully.js';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { claimAgain, claimThis, type ClaimedLine, type ReminderKey } from './claimed-lines.js';
import { FIRE_CLAIMED, FIRE_PLANNED } from './fire-sql.js';
import { LinesInHand } from './lines-in-hand.js';

const AGAIN = 100;

const DUE = `
  select r.tenant_id as "tenantId", r.duty_id as "dutyId", r.policy, r.rung, r.occurrence from reminders r
  where r.state = 'PLANNED' and r.action = 'REMIND' and r.remind_at <= business_now() and ($1::uuid is null or r.tenant_id = $1)
  order by r.remind_at, r.tenant_id, r.duty_id limit $2`;

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
    const { rows: lines } = await this.database.alongIndexes((client) =>
      client.query<ReminderKey>(DUE, [tenantId ?? null, limit]),
    );
    // Nobody has them in hand, which would cost as much again; only one that fails alone is claimed, so that its tries count.
    const fired = await apart(
      lines,
      async (some) => [await this.firePlanned(some)],
      (line) => this.fireAlone(line),
    );
    return { claimed: lines.length, fired: sum(fired), tenants: tenantsOf(lines) };
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

  private async firePlanned(lines: readonly ReminderKey[]): Promise<number> {
    const { rows } = await this.database.alongIndexes((client) =>
      client.query<Fired>({ name: 'fire_planned', text: FIRE_PLANNED, values: [JSON.stringify(lines)] }),
    );
    return rows[0]?.fired ?? 0;
  }

  private async fireAlone(line: ReminderKey): Promise<number> {
    return this.fireClaimed(await this.database.inTransaction((client) => claimThis(client, line)));
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

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const tenantsOf = (lines: readonly Pick<ReminderKey, 'tenantId'>[]): TenantId[] => [
  ...new Set(lines.map(({ tenantId }) => tenantId)),
];
