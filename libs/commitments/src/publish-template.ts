import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { principalOf } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { publishTemplate } from './domain/template-decisions.js';
import type { TemplateText } from './domain/template.js';
import { templateStream } from './template-stream.js';

/** A unit gets a template, in its first version. */
export class PublishTemplate {
  readonly concerns: Subject;

  constructor(
    readonly id: string,
    readonly unitId: UnitId,
    readonly text: TemplateText,
  ) {
    this.concerns = { unit: unitId, people: {} };
  }
}

@CommandHandler(PublishTemplate)
export class PublishTemplateHandler implements ICommandHandler<PublishTemplate> {
  constructor(private readonly store: EventStore) {}

  execute({ id, unitId, text }: PublishTemplate): Promise<StreamPosition> {
    const by = principalOf(currentJourney().actor);
    return this.store.decide(templateStream, id, (state, { now: at }) =>
      publishTemplate(state, { unitId, text }, { by, at }),
    );
  }
}
