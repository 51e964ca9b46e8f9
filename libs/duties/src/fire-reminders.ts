import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { FIRE } from './fire-sql.js';
import { wakeNext } from './next-reminder.js';

/** Short enough that a transaction stays far below a second. */
const BATCH = 1_000;

interface Taken {
  readonly claimed: number;
  readonly fired: number;
  readonly tenants: readonly TenantId[];
}

/** Takes the reminders whose moment has come, each at most once ever. */
@Injectable()
export class FireReminders {
  constructor(
    private readonly database: RelayDatabase,
    private readonly waker: Waker,
  ) {}

  /** Fires all that is due, of one tenant or of all; returns how many reminders went out. */
  async fireDue(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    let told = 0;
    while (goOn()) {
      const { claimed, fired, wanted } = await this.fireBatch(tenantId);
      told += fired;
      await Promise.all(wanted.map((wakeUp) => this.waker.wakeUp(wakeUp)));
      if (claimed < BATCH) break;
    }
    return told;
  }

  private fireBatch(tenantId: TenantId | undefined) {
    return this.database.inTransaction(async (client) => {
      const transaction = new EffectTransaction(client);
      const { rows } = await client.query<Taken>({
        name: 'fire_reminders',
        text: FIRE,
        values: [tenantId ?? null, BATCH],
      });
      const { claimed = 0, fired = 0, tenants = [] } = rows[0] ?? {};
      // Where more is due, other workers are called to share it.
      if (claimed === BATCH)
        for (const tenant of tenants)
          transaction.wake({ job: 'fire-reminders', payload: { tenantId: tenant } });
      else await wakeNext(transaction, new Set(tenants));
      if (fired > 0)
        for (const tenant of tenants)
          transaction.wake({ job: 'hand-over-notices', payload: { tenantId: tenant } });
      return { claimed, fired, wanted: transaction.wanted };
    });
  }
}
