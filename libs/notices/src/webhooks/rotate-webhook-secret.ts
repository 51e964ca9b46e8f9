import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { rotateWebhookSecret } from '../domain/sending.js';
import { sendingId, sendingStream } from '../sending-stream.js';
import { WebhookSecrets } from './webhook-secrets.js';

/** Messages are signed by another secret, and for a day by the one before it as well. */
export class RotateWebhookSecret {
  constructor(
    readonly secret: string,
    readonly version?: number,
  ) {}
}

@CommandHandler(RotateWebhookSecret)
export class RotateWebhookSecretHandler implements ICommandHandler<RotateWebhookSecret> {
  constructor(
    private readonly store: EventStore,
    private readonly secrets: WebhookSecrets,
  ) {}

  async execute({ secret, version }: RotateWebhookSecret): Promise<StreamPosition> {
    const { tenantId } = currentJourney().actor;
    const next = await this.secrets.next(tenantId, secret);
    return this.store.decide(sendingStream, sendingId(tenantId), rotateWebhookSecret, version, [next]);
  }
}
