import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Circumstances } from './circumstances.js';
import { numberRepeat } from './domain/draft-finding-decisions.js';
import { checkEffect } from './domain/finding-decisions.js';
import type { FindingId } from './domain/finding-text.js';
import { concludedOf } from './domain/inspection-decisions.js';
import { findingStream, repeatIdOf } from './finding-stream.js';
import { inspectionStream } from './inspection-stream.js';
import { IssuedTogether } from './issued-together.js';
import { planStream } from './plan-stream.js';
import { FollowedUp } from './read-models/followed-up.js';

/**
 * A verifier looks again whether a remedy held. Where it did not, the finding stays closed, and one that points at it is issued with
 * the words of what is seen now.
 */
export class CheckEffect {
  constructor(
    readonly id: FindingId,
    readonly effective: boolean,
    readonly seen: string,
  ) {}
}

@CommandHandler(CheckEffect)
export class CheckEffectHandler implements ICommandHandler<CheckEffect> {
  constructor(
    private readonly store: EventStore,
    private readonly followed: FollowedUp,
    private readonly circumstances: Circumstances,
    private readonly issuedTogether: IssuedTogether,
  ) {}

  async execute({ id, effective, seen }: CheckEffect): Promise<StreamPosition> {
    const unitId = (await this.followed.finding(id))?.unitId;
    const { around, beside } = await this.circumstances.of(unitId, { id, words: seen });
    if (effective)
      return this.store.decide(
        findingStream,
        id,
        (state, { now }) => checkEffect(state, { effective, repeatId: null, ...around, now }),
        undefined,
        beside,
      );
    const old = await readState(this.store, findingStream, id);
    if (old.status === 'NONE') throw new RuleBroken('NOT_FOUND', { what: 'finding', id });
    const { inspectionId, text } = old;
    // What is seen again is told in the words of the finding itself: they are a document, as the first one's were.
    const repeatId = repeatIdOf(id);
    const repeat = { ...text, seen, evidence: [], repeatOf: id };
    const number = concludedOf(await readState(this.store, inspectionStream, inspectionId)).lastNumber + 1;
    const issue = await this.issuedTogether.prepare(inspectionId, [
      { findingId: repeatId, number, text: repeat },
    ]);
    return this.store.decideTogether(
      [
        { model: findingStream, id },
        { model: inspectionStream, id: inspectionId },
        { model: findingStream, ids: issue.findingIds },
        { model: planStream, ids: issue.planIds },
      ],
      ([finding, inspection, ofFindings, ofPlans], { now }) => {
        const concluded = concludedOf(inspection);
        const replyBy = dueWithinDays(concluded.rules.rules.replyWithin, now, around.calendar);
        const numbered = numberRepeat(inspection, { findingId: repeatId, of: id, by: around.by, now });
        if (concluded.lastNumber + 1 !== number) throw new RuleBroken('INSPECTION_CHANGED');
        return [
          checkEffect(finding, { effective, repeatId, ...around, now }),
          numbered,
          ...issue.decide(ofFindings, ofPlans, { concluded, replyBy, doer: around, now }),
        ];
      },
      beside,
    );
  }
}
