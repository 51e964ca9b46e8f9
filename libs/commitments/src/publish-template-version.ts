import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { principalOf } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { publishVersion } from './domain/template-decisions.js';
import type { TemplateText } from './domain/template.js';
import { templateStream } from './template-stream.js';

/** From now on drafts are made from another text; those that were made name the version they came from. */
export class PublishTemplateVersion {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly text: TemplateText,
  ) {}
}

@CommandHandler(PublishTemplateVersion)
export class PublishTemplateVersionHandler implements ICommandHandler<PublishTemplateVersion> {
  constructor(private readonly store: EventStore) {}

  execute({ id, version, text }: PublishTemplateVersion): Promise<StreamPosition> {
    const by = principalOf(currentJourney().actor);
    return this.store.decide(
      templateStream,
      id,
      (state, { now: at }) => publishVersion(state, text, { by, at }),
      version,
    );
  }
}
