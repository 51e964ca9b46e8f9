import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { EventReader } from './event-reader.js';
import { RelayDatabase } from './relay-database.js';

/** Where one consumer stands; `dead` and `waiting` count one tenant's events, or all where none is named. */
export interface ConsumerStatus {
  readonly name: string;
  /** Events it has not passed yet, of all tenants, counted up to 10,000. */
  readonly behind: number;
  readonly movedAt: Date;
  readonly dead: number;
  readonly waiting: number;
}

/** Where the relay stands, for the page of operations and for metrics; readable from any process. */
@Injectable()
export class RelayStatus {
  constructor(private readonly database: RelayDatabase) {}

  async read(tenantId?: TenantId): Promise<{ heldBack: number; consumers: ConsumerStatus[] }> {
    const reader = new EventReader(this.database.pool);
    const { rows } = await this.database.pool.query<{
      name: string;
      xid: string;
      position: string;
      movedAt: Date;
      dead: number;
      waiting: number;
    }>(
      `select consumer as name, xid::text as xid, position::text as position, moved_at as "movedAt",
              coalesce(dead, 0)::int as dead, coalesce(waiting, 0)::int as waiting
       from checkpoints left join (
         select consumer, count(*) filter (where state = 'DEAD') as dead, count(*) filter (where state = 'WAITING') as waiting
         from dead_letters where state <> 'REDRIVEN' and ($1::uuid is null or tenant_id = $1) group by consumer
       ) as letters using (consumer) order by consumer`,
      [tenantId ?? null],
    );
    const consumers: ConsumerStatus[] = [];
    for (const { xid, position, ...status } of rows)
      consumers.push({ ...status, behind: await reader.behind({ xid, position }) });
    return { heldBack: await reader.heldBack(), consumers };
  }
}
