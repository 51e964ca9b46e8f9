import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Circumstances, type Around, type Asked } from './circumstances.js';
import { evolvePlan } from './domain/evolve-plan.js';
import { isStanding } from './domain/finding.js';
import { completePlan } from './domain/plan-decisions.js';
import type { PlanEvent } from './domain/plan-events.js';
import type { PlanId } from './domain/plan-line.js';
import type { Plan } from './domain/plan.js';
import { remedyByPlan } from './domain/remedy-by-plan.js';
import { findingStream } from './finding-stream.js';
import { planStream } from './plan-stream.js';
import { FollowedUp } from './read-models/followed-up.js';

interface AskedOfPlan<Words extends string | null> extends Asked<PlanId, Words> {
  /** The version that was read, where the change is about what was read. */
  readonly version?: number;
}

type Decision<Words extends string | null> = (
  state: Plan,
  around: Around<Words> & { readonly now: Instant },
) => readonly PlanEvent[];

/** Decides on one plan. */
@Injectable()
export class PlanChanges {
  constructor(
    private readonly store: EventStore,
    private readonly followed: FollowedUp,
    private readonly circumstances: Circumstances,
  ) {}

  async change<Words extends string | null>(
    asked: AskedOfPlan<Words>,
    decision: Decision<Words>,
  ): Promise<StreamPosition> {
    const { id, version } = asked;
    const unitId = (await this.followed.plan(id))?.unitId;
    const { around, beside } = await this.circumstances.of(unitId, asked);
    return this.store.decide(
      planStream,
      id,
      (state, { now }) => decision(state, { ...around, now }),
      version,
      beside,
    );
  }

  /** The same, where a line may be the last of its finding, or of all: then the finding ends with it, and the plan, in one transaction. */
  async settle<Words extends string | null>(
    asked: AskedOfPlan<Words>,
    decision: Decision<Words>,
  ): Promise<StreamPosition> {
    const { id } = asked;
    const followed = await this.followed.plan(id);
    const { around, beside } = await this.circumstances.of(followed?.unitId, asked);
    const findings = followed ? await this.followed.findingsOf(followed) : [];
    const ids = findings.filter(({ status }) => isStanding(status)).map((finding) => finding.id);
    return this.store.decideTogether(
      [
        { model: planStream, id },
        { model: findingStream, ids },
      ],
      ([state, states], { now }) => {
        const events = decision(state, { ...around, now });
        const after = events.reduce(evolvePlan, state);
        const ofFindings = states.map((finding, place) => {
          const findingId = ids[place];
          return findingId
            ? remedyByPlan(finding, { ...around, now, plan: after, planId: id, findingId })
            : [];
        });
        const standing = ids.filter((_, place) => ofFindings[place]?.length === 0);
        return [[...events, ...completePlan(after, { ...around, now, standing })], ofFindings];
      },
      beside,
    );
  }
}
