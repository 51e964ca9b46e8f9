import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { travel } from '#libs/platform/src/journey.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { expireException, warnOfException } from './domain/exception-decisions.js';
import { countUnanswered, type FindingAct } from './domain/finding-decisions.js';
import type { FindingEvent } from './domain/finding-events.js';
import type { Finding } from './domain/finding.js';
import { passDeadline } from './domain/line-decisions.js';
import { expireLineEvidence } from './domain/line-evidence-decisions.js';
import type { LineId } from './domain/plan-line.js';
import { findingStream } from './finding-stream.js';
import { planStream } from './plan-stream.js';
import {
  DEADLINE_OVER,
  EVIDENCE_OVER,
  EXCEPTION_OVER,
  EXCEPTION_RUNS_OUT,
  UNANSWERED,
} from './what-falls-due.js';

/** A transaction of that many streams, or lines, stays well under a second. */
const BATCH = 200;

interface DueFinding {
  readonly tenant: TenantId;
  readonly id: string;
  readonly unit: UnitId;
}

interface DueLine {
  readonly tenant: TenantId;
  /** Of the plan. */
  readonly id: string;
  readonly line: LineId;
}

interface PassedLine extends DueLine {
  readonly dueAt: Date;
  readonly dueOn: LocalDate;
}

const bySystem = { by: SYSTEM, through: null };

/**
 * What dates do by themselves, so that nobody is named for it: a finding counts that nobody replied to, an exception runs out or is over, a
 * deadline has passed, a paper holds no more. Each is recorded once, as of its moment, however late it is noticed.
 */
@Injectable()
export class FollowDates {
  constructor(
    private readonly database: RelayDatabase,
    private readonly store: EventStore,
    private readonly calendars: WorkingCalendars,
  ) {}

  /** All that is due; returns of how much it took note. */
  async follow(goOn: () => boolean = () => true): Promise<number> {
    const { pool } = this.database;
    return (
      (await inBatches(
        () => pool.query<DueFinding>(batchOf(UNANSWERED)),
        goOn,
        (tenant, own) => this.findings(tenant, own, countUnanswered),
      )) +
      (await inBatches(
        () => pool.query<DueFinding>(batchOf(EXCEPTION_RUNS_OUT)),
        goOn,
        (tenant, own) => this.findings(tenant, own, warnOfException),
      )) +
      (await inBatches(
        () => pool.query<DueFinding>(batchOf(EXCEPTION_OVER)),
        goOn,
        (tenant, own) => this.findings(tenant, own, expireException),
      )) +
      (await inBatches(
        () => pool.query<PassedLine>(batchOf(DEADLINE_OVER)),
        goOn,
        (_, own) => this.deadlines(own),
      )) +
      (await inBatches(
        () => pool.query<DueLine>(batchOf(EVIDENCE_OVER)),
        goOn,
        (_, own) => this.evidence(own),
      ))
    );
  }

  /** The same decision on each, and how many events came of it. */
  private async decided<State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    targets: readonly { readonly id: string }[],
    decision: (state: State, now: Instant, id: string) => readonly Event[],
  ): Promise<number> {
    const recorded = new Map<string, number>();
    await this.store.decideMany(model, targets, (state, { now }, id) => {
      const events = decision(state, now, id);
      recorded.set(id, events.length);
      return events;
    });
    return [...recorded.values()].reduce((sum, events) => sum + events, 0);
  }

  private async findings(
    tenant: TenantId,
    own: readonly DueFinding[],
    decision: (state: Finding, act: FindingAct) => FindingEvent[],
  ): Promise<number> {
    const unitOf = new Map(own.map(({ id, unit }) => [id, unit]));
    const calendars = await this.calendars.ofUnits([...new Set(unitOf.values())], undefined, tenant);
    return this.decided(findingStream, own, (state, now, id) => {
      const unit = unitOf.get(id);
      const calendar = unit && calendars.get(unit);
      if (!calendar) throw new RuleBroken('CALENDAR_MISSING', {});
      return decision(state, { ...bySystem, now, calendar });
    });
  }

  private deadlines(own: readonly PassedLine[]): Promise<number> {
    const plans = byKey(own, ({ id }) => id);
    const targets = [...plans.keys()].map((id) => ({ id }));
    return this.decided(planStream, targets, (state, now, id) =>
      (plans.get(id) ?? []).flatMap(({ line: lineId, dueAt, dueOn }) =>
        passDeadline(state, { ...bySystem, now, lineId, dueAt: instant(dueAt), dueOn }),
      ),
    );
  }

  private evidence(own: readonly DueLine[]): Promise<number> {
    const plans = byKey(own, ({ id }) => id);
    const targets = [...plans.keys()].map((id) => ({ id }));
    return this.decided(planStream, targets, (state, now, id) =>
      (plans.get(id) ?? []).flatMap(({ line: lineId }) =>
        expireLineEvidence(state, { ...bySystem, now, lineId }),
      ),
    );
  }
}

const batchOf = (due: string): string => `${due} order by 1, 2 limit ${BATCH}`;

/** Takes batch after batch, tenant by tenant, until nothing is due; returns how much was recorded. */
async function inBatches<Row extends { readonly tenant: TenantId }>(
  find: () => Promise<{ readonly rows: readonly Row[] }>,
  goOn: () => boolean,
  take: (tenant: TenantId, own: readonly Row[]) => Promise<number>,
): Promise<number> {
  let taken = 0;
  while (goOn()) {
    const { rows } = await find();
    let recorded = 0;
    for (const [tenantId, own] of byKey(rows, ({ tenant }) => tenant)) {
      const actor = { tenantId, personId: SYSTEM, onBehalfOf: null, grants: [] };
      const journey = { actor, correlationId: randomUUID(), causationId: null };
      recorded += await travel(journey, () => take(tenantId, own));
    }
    taken += recorded;
    // What nothing comes of is not asked for again at once: whatever keeps it so, it would be asked for ever.
    if (rows.length < BATCH || recorded === 0) break;
  }
  return taken;
}
