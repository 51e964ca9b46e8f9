import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import { isLostRace, isOutage, RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { FireCarefully, type Fired } from './fire-carefully.js';
import { FIRE } from './fire-sql.js';
import { wakeNext } from './next-reminder.js';

/** Short enough that a transaction stays far below a second. */
const BATCH = 1_000;
/** Somebody else who records something about the same duty at the same moment comes first a few times at most. */
const RACES = 5;

/** Takes the reminders whose moment has come, each at most once ever. */
@Injectable()
export class FireReminders {
  private readonly carefully: FireCarefully;

  constructor(
    private readonly database: RelayDatabase,
    private readonly waker: Waker,
  ) {
    this.carefully = new FireCarefully(database);
  }

  /** Fires all that is due, of one tenant or of all; returns how many reminders went out. */
  async fireDue(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    let told = 0;
    while (goOn()) {
      const { claimed, fired } = await this.fireSome(tenantId);
      told += fired;
      if (claimed < BATCH) break;
    }
    return told + (await this.noticed(await this.carefully.fireAgain(tenantId, goOn)));
  }

  private async fireSome(tenantId: TenantId | undefined): Promise<Pick<Fired, 'claimed' | 'fired'>> {
    for (let race = 0; ; race++) {
      try {
        const { wanted, ...done } = await this.fireBatch(tenantId);
        await Promise.all(wanted.map((wakeUp) => this.waker.wakeUp(wakeUp)));
        return done;
      } catch (error) {
        if (isLostRace(error) && race < RACES) continue;
        if (isOutage(error)) throw error;
        const done = await this.carefully.fire(tenantId, BATCH);
        await this.noticed(done);
        return done;
      }
    }
  }

  private async noticed({ fired, tenants }: Fired): Promise<number> {
    if (fired > 0)
      for (const tenant of tenants)
        await this.waker.wakeUp({ job: 'hand-over-notices', payload: { tenantId: tenant } });
    return fired;
  }

  private fireBatch(tenantId: TenantId | undefined) {
    return this.database.inTransaction(async (client) => {
      const transaction = new EffectTransaction(client);
      const { rows } = await client.query<Fired>({
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
