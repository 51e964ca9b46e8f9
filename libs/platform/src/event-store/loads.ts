import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Database } from '../database/database.js';
import { Gathered } from '../database/gathered.js';
import { loadEvents, type LoadedEvents } from './load-streams.js';

const WIDTH = { atOnce: 2, most: 32 };

/** Loads streams; commands that ask at the same time share the round trip. */
export class Loads {
  private readonly ofTenant = new Map<TenantId, Gathered<readonly string[], LoadedEvents>>();

  constructor(private readonly database: Database) {}

  load(tenantId: TenantId, ids: readonly string[]): Promise<LoadedEvents> {
    let gathered = this.ofTenant.get(tenantId);
    if (!gathered) {
      gathered = new Gathered((asks) => this.loadAll(tenantId, asks), WIDTH);
      this.ofTenant.set(tenantId, gathered);
    }
    return gathered.ask(ids);
  }

  private async loadAll(
    tenantId: TenantId,
    asks: readonly (readonly string[])[],
  ): Promise<readonly LoadedEvents[]> {
    const loaded = await this.database.apart(tenantId, (client) => loadEvents(client, tenantId, asks.flat()));
    return asks.map(() => loaded);
  }
}
