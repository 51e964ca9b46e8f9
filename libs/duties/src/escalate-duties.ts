import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { travel } from '#libs/platform/src/journey.js';
import { carefully } from '#libs/platform/src/relay/carefully.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { claimAgain, claimDue, type ClaimedLine } from './claimed-lines.js';
import { dutyStream } from './duty-stream.js';
import { lineIdentity } from './ledger.js';
import { LinesInHand } from './lines-in-hand.js';
import { PrepareSteps, type Taken } from './prepare-steps.js';
import { leaveOut, settledLine, unsettled } from './settled-lines.js';

const BATCH = 200;
/** So many of those tried before between two batches: what is new must not wait for them. */
const AGAIN = 100;

/** Escalates and urges where the moment has come: a change of the duty's state, with its history. */
@Injectable()
export class EscalateDuties {
  private readonly inHand: LinesInHand;
  private alone = false;

  constructor(
    private readonly database: RelayDatabase,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly steps: PrepareSteps,
  ) {
    this.inHand = new LinesInHand(database);
  }

  /** Does all that is due, of one tenant or of all; returns how many lines were tried. */
  async escalateDue(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    await this.inHand.giveBack();
    let tried = 0;
    while (goOn()) {
      const lines = await this.database.inTransaction((client) =>
        claimDue(client, { tenantId, limit: BATCH }),
      );
      await this.inHand.keep(lines, () => this.settleTogether(lines));
      const again = await this.settleAgain(tenantId, goOn);
      tried += lines.length + again;
      if (lines.length < BATCH && again < AGAIN) break;
    }
    return tried;
  }

  /**
   * What a worker died over is taken apart: of all that it had in hand, one line may have been the cause. By one at a time in a
   * process, or what was taken beside it time and again would be given up with it.
   */
  private async settleAgain(tenantId: TenantId | undefined, goOn: () => boolean): Promise<number> {
    if (this.alone) return 0;
    this.alone = true;
    try {
      return await this.settleApart(tenantId, goOn);
    } finally {
      this.alone = false;
    }
  }

  private async settleApart(tenantId: TenantId | undefined, goOn: () => boolean): Promise<number> {
    await this.inHand.giveUp(tenantId);
    const wanted = { tenantId, kind: 'STEPS' } as const;
    let tried = 0;
    while (tried < AGAIN && goOn()) {
      const lines = await this.database.inTransaction((client) => claimAgain(client, wanted));
      if (lines.length === 0) break;
      await this.inHand.keep(lines, () => this.settleTogether(lines));
      tried += lines.length;
    }
    return tried;
  }

  private async settleTogether(claimed: readonly ClaimedLine[]): Promise<void> {
    for (const [tenant, lines] of inTurns(claimed))
      await carefully(
        lines,
        async (some) => {
          await this.settle(tenant, some);
          return [];
        },
        (line, error) => this.inHand.failed(line, error),
      );
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
      { table: 'reminders', identity: lineIdentity, row: settledLine(line, told, now), onlyWhile: unsettled },
      ...notices.map((row) => ({ table: 'notices', identity: ['id'], row })),
    ]);
    await this.store.decideMany(
      dutyStream,
      // Whoever appends to many streams at once does so in the order of their ids, or two might wait for one another.
      steps.map(({ line }) => ({ id: line.dutyId })).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
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
