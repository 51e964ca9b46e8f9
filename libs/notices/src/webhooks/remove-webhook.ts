import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { removeWebhook } from '../domain/sending.js';
import { sendingId, sendingStream } from '../sending-stream.js';
import { WebhookSecrets } from './webhook-secrets.js';

/** Nothing goes to the gateway any more, and its secret is forgotten. */
export class RemoveWebhook {
  constructor(readonly version?: number) {}
}

@CommandHandler(RemoveWebhook)
export class RemoveWebhookHandler implements ICommandHandler<RemoveWebhook> {
  constructor(
    private readonly store: EventStore,
    private readonly secrets: WebhookSecrets,
  ) {}

  execute({ version }: RemoveWebhook): Promise<StreamPosition> {
    const { tenantId } = currentJourney().actor;
    return this.store.decide(sendingStream, sendingId(tenantId), removeWebhook, version, [
      this.secrets.only(tenantId, ''),
    ]);
  }
}
