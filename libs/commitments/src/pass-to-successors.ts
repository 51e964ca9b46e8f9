import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { travel } from '#libs/platform/src/journey.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { CommitmentCalendars } from './commitment-calendars.js';
import { commitmentStream } from './commitment-stream.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import { partiesOf, type Commitment } from './domain/commitment-state.js';
import { evolve } from './domain/evolve.js';
import { handOver, succeedUnit } from './domain/handover-decisions.js';
import type { ItemStatement } from './domain/handover-events.js';
import { Statements } from './statements.js';
import { LEFT_BEHIND } from './what-has-ended.js';

const BATCH = 100;

interface LeftBehind {
  readonly tenant: TenantId;
  readonly id: string;
  readonly last: LocalDate;
  readonly successor: UnitId;
}

/**
 * What a unit owed when it was merged into another passes to that one, and to whoever heads it: the law lets a successor inherit, so
 * nobody need decide it.
 */
@Injectable()
export class PassToSuccessors {
  constructor(
    private readonly database: RelayDatabase,
    private readonly store: EventStore,
    private readonly organization: Organization,
    private readonly calendars: CommitmentCalendars,
    private readonly statements: Statements,
  ) {}

  /** All of units that are no more; returns how many commitments passed. */
  async passLeftBehind(goOn: () => boolean = () => true): Promise<number> {
    let passed = 0;
    while (goOn()) {
      const { rows } = await this.database.pool.query<LeftBehind>(
        `${LEFT_BEHIND} order by c.tenant_id, c.id limit ${BATCH}`,
      );
      for (const left of rows) {
        const actor = { tenantId: left.tenant, personId: SYSTEM, onBehalfOf: null, grants: [] };
        await travel({ actor, correlationId: randomUUID(), causationId: null }, () => this.pass(left));
      }
      passed += rows.length;
      if (rows.length < BATCH) break;
    }
    return passed;
  }

  private async pass({ id, last, successor }: LeftBehind): Promise<void> {
    const on = addDays(last, 1);
    const head = await this.organization.headOf(successor, on);
    const calendarOf = await this.calendars.of([{ id }]);
    const before = await readState(this.store, commitmentStream, id);
    const statement = await this.statements.of(id, before, 'SIGNATORY', on, calendarOf(before));
    await this.store.decide(commitmentStream, id, (state, { now }) => {
      const calendar = calendarOf(state);
      const events: CommitmentEvent[] = succeedUnit(state, { to: successor, on, now });
      const succeeded = events.reduce(evolve, state);
      if (!head || !bindsAnother(succeeded, head.head, statement)) return events;
      const handover = {
        side: 'SIGNATORY',
        to: head.head,
        on,
        statement,
        remark: null,
        now,
        calendar,
      } as const;
      return [...events, ...handOver(succeeded, handover)];
    });
  }
}

/** A draft is addressed anew; who heads both units, or assigned it himself, takes nothing over from himself. */
function bindsAnother(state: Commitment, head: string, statement: readonly ItemStatement[]): boolean {
  const parties = partiesOf(state);
  if (state.status === 'DRAFT' || !parties) return false;
  if (statement.length === 0 && state.status === 'EXPIRED') return false;
  return parties.signatoryId !== head && parties.assignerId !== head;
}
