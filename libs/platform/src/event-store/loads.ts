import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Database } from '../database/database.js';
import { GatheredByTenant } from '../database/gathered-by-tenant.js';
import { loadEvents, type LoadedEvents } from './load-streams.js';

const WIDTH = { atOnce: 2, most: 32 };

/** Loads streams; commands that ask at the same time share the round trip. */
export class Loads {
  private readonly gathered: GatheredByTenant<readonly string[], LoadedEvents>;

  constructor(private readonly database: Database) {
    this.gathered = new GatheredByTenant((tenantId, asks) => this.loadAll(tenantId, asks), WIDTH);
  }

  load(tenantId: TenantId, ids: readonly string[]): Promise<LoadedEvents> {
    return this.gathered.ask(tenantId, ids);
  }

  private async loadAll(
    tenantId: TenantId,
    asks: readonly (readonly string[])[],
  ): Promise<readonly LoadedEvents[]> {
    const loaded = await this.database.apart(tenantId, (client) => loadEvents(client, tenantId, asks.flat()));
    return asks.map(() => loaded);
  }
}
