import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Circumstances } from './circumstances.js';
import { answerReply } from './domain/finding-decisions.js';
import type { FindingId, FindingText } from './domain/finding-text.js';
import { evolveFinding, isStanding, type Finding } from './domain/finding.js';
import { planAnswered } from './domain/plan-decisions.js';
import { remedyByPlan } from './domain/remedy-by-plan.js';
import { findingStream } from './finding-stream.js';
import { planStream } from './plan-stream.js';
import { FollowedUp } from './read-models/followed-up.js';

/**
 * The lead of the team answers what a unit said against a finding. Where that was the last one that stood, its plan ends with it: it
 * falls away where every finding was taken back or is only noted, else it is completed.
 */
export class AnswerReply {
  constructor(
    readonly id: FindingId,
    readonly outcome: 'UPHELD' | 'CHANGED' | 'WITHDRAWN',
    readonly text: Omit<FindingText, 'evidence'> | null,
    readonly reason: string,
  ) {}
}

@CommandHandler(AnswerReply)
export class AnswerReplyHandler implements ICommandHandler<AnswerReply> {
  constructor(
    private readonly store: EventStore,
    private readonly followed: FollowedUp,
    private readonly circumstances: Circumstances,
  ) {}

  async execute({ id, outcome, text, reason }: AnswerReply): Promise<StreamPosition> {
    const found = await this.followed.finding(id);
    const { around, beside } = await this.circumstances.of(found?.unitId, { id, words: reason });
    const others = (found ? await this.followed.findingsOf(found) : []).filter((other) => other.id !== id);
    // What has ended stays as it was read; of the others it is seen when this is decided.
    const standing = others.filter(({ status }) => isStanding(status)).map((other) => other.id);
    const plans = found ? await this.followed.plansOf(found.inspectionId, found.unitId) : [];
    return this.store.decideTogether(
      [
        { model: findingStream, id },
        { model: findingStream, ids: standing },
        { model: planStream, ids: plans },
      ],
      ([finding, states, ofPlans], { now }) => {
        const answered = answerReply(finding, { outcome, text, ...around, now });
        const counted = answered.reduce(evolveFinding, finding);
        // Its lines may all have been verified while it was contradicted.
        const remedied = ofPlans.flatMap((plan, place) => {
          const planId = plans[place];
          return planId ? remedyByPlan(counted, { ...around, now, plan, planId, findingId: id }) : [];
        });
        const findings = new Map<FindingId, Finding['status']>(
          others.map((other) => [other.id, other.status]),
        );
        for (const [place, one] of standing.entries()) findings.set(one, states[place]?.status ?? 'NONE');
        findings.set(id, remedied.reduce(evolveFinding, counted).status);
        return [
          [...answered, ...remedied],
          states.map(() => []),
          ofPlans.map((plan) => planAnswered(plan, { ...around, now, findings })),
        ];
      },
      beside,
    );
  }
}
