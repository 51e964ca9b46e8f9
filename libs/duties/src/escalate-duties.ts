import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { travel } from '#libs/platform/src/journey.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { claimLines, leaveOut, settledLine, type ClaimedLine } from './claimed-lines.js';
import { dutyStream } from './duty-stream.js';
import { lineIdentity } from './ledger.js';
import { PrepareSteps, type Taken } from './prepare-steps.js';

const BATCH = 200;

/** Escalates and urges where the moment has come: a change of the duty's state, with its history. */
@Injectable()
export class EscalateDuties {
  constructor(
    private readonly database: RelayDatabase,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly steps: PrepareSteps,
  ) {}

  /** Does all that is due, of one tenant or of all; returns how many lines were settled. */
  async escalateDue(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    let settled = 0;
    while (goOn()) {
      const claimed = await this.database.inTransaction((client) => claimLines(client, tenantId, BATCH));
      for (const [tenant, lines] of inTurns(claimed)) await this.settle(tenant, lines);
      settled += claimed.length;
      if (claimed.length < BATCH) break;
    }
    return settled;
  }

  private async settle(tenantId: TenantId, lines: readonly ClaimedLine[]): Promise<void> {
    const actor = { tenantId, personId: SYSTEM, onBehalfOf: null, grants: [] };
    await travel({ actor, correlationId: randomUUID(), causationId: null }, async () => {
      const now = await this.clock.now();
      const steps = await this.steps.prepare(tenantId, lines, now);
      const left = steps.flatMap((step) => ('skip' in step ? step : []));
      if (left.length > 0) await this.database.inTransaction((client) => leaveOut(client, tenantId, left));
      await this.take(
        steps.flatMap((step) => ('skip' in step ? [] : step)),
        now,
      );
    });
  }

  /** Events, ledger and notices in one statement: a line is settled with what it did, or not at all. */
  private async take(steps: readonly Taken[], now: Instant): Promise<void> {
    if (steps.length === 0) return;
    const decisions = new Map<string, Taken['decide']>(
      steps.map(({ line, decide }) => [line.dutyId, decide]),
    );
    const beside = steps.flatMap(({ line, told, notices }): SideRow[] => [
      {
        table: 'reminders',
        identity: lineIdentity,
        row: settledLine(line, told, now),
        onlyWhile: { column: 'state', values: ['CLAIMED'] },
      },
      ...notices.map((row) => ({ table: 'notices', identity: ['id'], row })),
    ]);
    await this.store.decideMany(
      dutyStream,
      steps.map(({ line }) => ({ id: line.dutyId })),
      (state, _, id) => decisions.get(id)?.(state) ?? [],
      beside,
    );
  }
}

/** Tenant by tenant, and of one duty one line after the other: each builds on what the one before it recorded. */
function inTurns(lines: readonly ClaimedLine[]): [TenantId, ClaimedLine[]][] {
  const turns: [TenantId, ClaimedLine[]][] = [];
  for (const line of lines) {
    const turn = turns.find(
      ([tenant, taken]) => tenant === line.tenantId && !taken.some(({ dutyId }) => dutyId === line.dutyId),
    );
    if (turn) turn[1].push(line);
    else turns.push([line.tenantId, [line]]);
  }
  return turns;
}
