import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import { isLostRace, isOutage, RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { FireCarefully, type Fired } from './fire-carefully.js';
import { BATCH, FIRE, type Place } from './fire-sql.js';
import { wakeNext } from './next-reminder.js';

/** Somebody else who records something about the same duty at the same moment comes first a few times at most. */
const RACES = 5;

const NOWHERE = '00000000-0000-0000-0000-000000000000';
const BEGINNING: Place = ['-infinity', NOWHERE, NOWHERE];

interface Batch extends Fired {
  readonly last?: Place | null;
}

/** What a stretch of batches has done so far, and whom it has called. */
interface Stretch {
  after: Place;
  fired: number;
  readonly tenants: Set<TenantId>;
  readonly called: Set<TenantId>;
}

/** Takes the reminders whose moment has come, each at most once ever. */
@Injectable()
export class FireReminders {
  private readonly carefully: FireCarefully;
  private stretches = 0;

  constructor(
    private readonly database: RelayDatabase,
    private readonly waker: Waker,
  ) {
    this.carefully = new FireCarefully(database);
  }

  /** Whether this process is about it just now. */
  get underWay(): boolean {
    return this.stretches > 0;
  }

  /** Fires all that is due, of one tenant or of all; returns how many reminders went out. */
  async fireDue(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    this.stretches++;
    try {
      return await this.fireAll(tenantId, goOn);
    } finally {
      this.stretches--;
    }
  }

  private async fireAll(tenantId: TenantId | undefined, goOn: () => boolean): Promise<number> {
    const stretch: Stretch = { after: BEGINNING, fired: 0, tenants: new Set(), called: new Set() };
    while (goOn()) {
      const { claimed, fired, tenants, last } = await this.fireSome(tenantId, stretch);
      stretch.fired += fired;
      const [tenant, another] = tenants;
      const much = another === undefined && tenant !== undefined && stretch.tenants.has(tenant);
      for (const one of tenants) stretch.tenants.add(one);
      if (claimed < BATCH) break;
      stretch.after = last ?? stretch.after;
      if (much) await this.callOthers(tenant, stretch);
    }
    await this.noticed(stretch.fired, stretch.tenants);
    const again = await this.carefully.fireAgain(tenantId, goOn);
    await this.noticed(again.fired, again.tenants);
    return stretch.fired + again.fired;
  }

  private async fireSome(tenantId: TenantId | undefined, stretch: Stretch): Promise<Batch> {
    for (let race = 0; ; race++) {
      try {
        const { wanted, ...done } = await this.fireBatch(tenantId, stretch);
        await Promise.all(wanted.map((wakeUp) => this.waker.wakeUp(wakeUp)));
        return done;
      } catch (error) {
        if (isLostRace(error) && race < RACES) continue;
        if (isOutage(error)) throw error;
        return this.carefully.fire(tenantId, stretch.after);
      }
    }
  }

  private fireBatch(tenantId: TenantId | undefined, { after: [at, tenant, duty], tenants: before }: Stretch) {
    return this.database.alongIndexes(async (client) => {
      const transaction = new EffectTransaction(client);
      const { rows } = await client.query<Batch>(
        tenantId === undefined
          ? { name: 'fire_reminders', text: FIRE.OF_ALL, values: [at, tenant, duty] }
          : { name: 'fire_reminders_of_tenant', text: FIRE.OF_TENANT, values: [at, tenantId, duty] },
      );
      const { claimed = 0, fired = 0, tenants = [], last = null } = rows[0] ?? {};
      const concerned = new Set([...before, ...tenants]);
      if (claimed < BATCH && concerned.size > 0) await wakeNext(transaction, concerned);
      return { claimed, fired, tenants, last, wanted: transaction.wanted };
    });
  }

  /** Where a tenant has more due than a batch or two, other workers share it; they are called once in a stretch. */
  private async callOthers(tenant: TenantId, { called }: Stretch): Promise<void> {
    if (called.has(tenant)) return;
    called.add(tenant);
    await this.waker.wakeUp({ job: 'fire-reminders', payload: { tenantId: tenant } });
  }

  private async noticed(fired: number, tenants: Iterable<TenantId>): Promise<void> {
    if (fired === 0) return;
    for (const tenant of tenants)
      await this.waker.wakeUp({ job: 'hand-over-notices', payload: { tenantId: tenant } });
  }
}
