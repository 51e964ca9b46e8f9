import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { byKey } from '#libs/kernel/src/by-key.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { travel } from '#libs/platform/src/journey.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { commitmentStream } from './commitment-stream.js';
import { expire } from './domain/ending-decisions.js';
import { YEAR_OVER } from './what-has-ended.js';

/** A transaction of that many streams stays well under a second. */
const BATCH = 200;

/** Ends commitments with their year: nobody decides it, so nobody is named for it. */
@Injectable()
export class ExpireCommitments {
  constructor(
    private readonly database: RelayDatabase,
    private readonly store: EventStore,
  ) {}

  /** All whose year is over; returns how many. */
  async expireOver(goOn: () => boolean = () => true): Promise<number> {
    let expired = 0;
    while (goOn()) {
      const { rows } = await this.database.pool.query<{ tenant: TenantId; id: string }>(
        `${YEAR_OVER} order by tenant_id, id limit ${BATCH}`,
      );
      for (const [tenantId, own] of byKey(rows, ({ tenant }) => tenant)) {
        const actor = { tenantId, personId: SYSTEM, onBehalfOf: null, grants: [] };
        await travel({ actor, correlationId: randomUUID(), causationId: null }, () =>
          this.store.decideMany(commitmentStream, own, (state, { now }) => expire(state, { now })),
        );
      }
      expired += rows.length;
      if (rows.length < BATCH) break;
    }
    return expired;
  }
}
