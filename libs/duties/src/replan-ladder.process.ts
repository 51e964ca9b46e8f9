import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyId, UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Process, ProcessKind, Step } from '#libs/platform/src/processes/process.js';

import { lockLedgers } from './ledger.js';
import { PlanLedgers } from './plan-ledgers.js';
import { writeLedger } from './write-ledger.js';

export const REPLAN_LADDER = 'replan-ladder';

/** Duties a step: their ledgers are read and written in one transaction well under a second. */
const STEP = 500;

interface FoundDuty {
  readonly id: DutyId;
  readonly kind: string;
  readonly unit: UnitId;
  readonly dueOn: LocalDate;
  readonly openedAt: Date;
  readonly correlationId: string;
}

// The place of a ladder never changes, so what it holds for can be asked of its row after it was withdrawn as well.
const MEANT = `
  from ladders l join duties d on d.tenant_id = $1 and d.kind = l.kind and d.state = 'OPEN' and d.due_on is not null
  where l.tenant_id = $1 and l.id = $2 and (l.duty_id is null or l.duty_id = d.id)
    and (l.unit_id is null or exists (
      select from unit_closure k
      where k.tenant_id = $1 and k.unit_id = d.unit_id and k.ancestor_id = l.unit_id
        and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today())))`;

const NEXT = `
  select d.id, d.kind, d.unit_id as unit, d.due_on as "dueOn", d.opened_at as "openedAt", d.correlation_id as "correlationId"
  ${MEANT} and ($3::uuid is null or d.id > $3) order by d.id limit ${STEP}`;

const COUNT = `select count(*)::int as total ${MEANT}`;

/**
 * Plans all open duties anew that a ladder holds for, in the order of their ids: what the new version does otherwise is
 * superseded, what was sent stays sent. Those of a nearer ladder are looked at and left as they are.
 */
@Injectable()
export class ReplanLadderProcess implements ProcessKind {
  readonly kind = REPLAN_LADDER;

  constructor(
    private readonly database: Database,
    private readonly ledgers: PlanLedgers,
  ) {}

  async step({ tenantId, input, cursor }: Process): Promise<Step> {
    // Written by the consumer `replan-ladders`, and by nobody else.
    const { ladderId, at } = input as { readonly ladderId: string; readonly at: string };
    return this.database.inTransaction(tenantId, async (client) => {
      await lockLedgers(client, tenantId);
      const { rows } = await client.query<FoundDuty>(NEXT, [tenantId, ladderId, cursor]);
      const movedAt = instant(at);
      const duties = rows.map((duty) => {
        const openedAt = instant(duty.openedAt);
        // One that no ladder had a step for is followed up from now on: nothing is caught up that nobody meant to send.
        return { ...duty, openedAt: openedAt > movedAt ? openedAt : movedAt, movedAt };
      });
      const changes = await this.ledgers.changes(client, tenantId, duties);
      await writeLedger(client, tenantId, changes);
      const counted =
        cursor === null ? await client.query<{ total: number }>(COUNT, [tenantId, ladderId]) : null;
      return {
        cursor: rows.length === STEP ? (rows.at(-1)?.id ?? null) : null,
        done: rows.length,
        ...(counted?.rows[0] && { total: counted.rows[0].total }),
      };
    });
  }
}
