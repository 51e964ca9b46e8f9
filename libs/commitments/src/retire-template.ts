import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { principalOf } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { retireTemplate } from './domain/template-decisions.js';
import { templateStream } from './template-stream.js';

/** Nothing is drafted from a template any more, for a reason that is given. */
export class RetireTemplate {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly reason: string,
  ) {}
}

@CommandHandler(RetireTemplate)
export class RetireTemplateHandler implements ICommandHandler<RetireTemplate> {
  constructor(private readonly store: EventStore) {}

  execute({ id, version, reason }: RetireTemplate): Promise<StreamPosition> {
    const by = principalOf(currentJourney().actor);
    const { remark, row } = sealRemark(id, reason);
    return this.store.decide(
      templateStream,
      id,
      (state, { now: at }) => retireTemplate(state, { by, at, remark }),
      version,
      [row],
    );
  }
}
