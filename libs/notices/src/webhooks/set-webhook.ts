import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { setWebhook } from '../domain/sending.js';
import { RootUnit } from '#libs/platform/src/organization/root-unit.js';
import { sendingId, sendingStream } from '../sending-stream.js';
import { mayPostTo } from './post-outside.js';
import { WebhookSecrets } from './webhook-secrets.js';

/** Where short messages go: a gateway for SMS or Zalo. The secret is known to nobody but its receiver from here on. */
export class SetWebhook {
  constructor(
    readonly url: string,
    readonly secret: string,
    readonly version?: number,
  ) {}
}

@CommandHandler(SetWebhook)
export class SetWebhookHandler implements ICommandHandler<SetWebhook> {
  constructor(
    private readonly store: EventStore,
    private readonly root: RootUnit,
    private readonly secrets: WebhookSecrets,
    @Inject(CONFIG) private readonly config: Pick<Config, 'WEBHOOKS_TO_LOOPBACK'>,
  ) {}

  async execute({ url, secret, version }: SetWebhook): Promise<StreamPosition> {
    const { tenantId } = currentJourney().actor;
    const unit = await this.root.of(tenantId);
    const allowed = mayPostTo(url, { loopback: this.config.WEBHOOKS_TO_LOOPBACK });
    return this.store.decide(
      sendingStream,
      sendingId(tenantId),
      () => setWebhook(unit, { url, allowed }),
      version,
      [this.secrets.only(tenantId, secret)],
    );
  }
}
