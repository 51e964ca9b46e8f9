import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Circumstances } from './circumstances.js';
import { answerReply } from './domain/finding-decisions.js';
import type { FindingId, FindingText } from './domain/finding-text.js';
import { isStanding } from './domain/finding.js';
import { completePlan, dropPlan } from './domain/plan-decisions.js';
import { findingStream } from './finding-stream.js';
import { planStream } from './plan-stream.js';
import { FollowedUp } from './read-models/followed-up.js';

/** The lead of the team answers what a unit said against a finding. Where that
 * was the last one that stood, its plan ends with it: it falls away where every finding was taken back, else it is completed. */
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
    const others = found ? await this.followed.findingsOf(found) : [];
    const left = others.filter((other) => other.id !== id);
    const asked = left.some(({ status }) => status !== 'WITHDRAWN' && status !== 'NOTED');
    const standing = left.filter(({ status }) => isStanding(status)).map((other) => other.id);
    const plans =
      found && outcome === 'WITHDRAWN' ? await this.followed.plansOf(found.inspectionId, found.unitId) : [];
    return this.store.decideTogether(
      [
        { model: findingStream, id },
        { model: planStream, ids: plans },
      ],
      ([finding, states], { now }) => [
        answerReply(finding, { outcome, text, ...around, now }),
        states.map((plan) =>
          asked ? completePlan(plan, { ...around, now, standing }) : dropPlan(plan, { ...around, now }),
        ),
      ],
      beside,
    );
  }
}
