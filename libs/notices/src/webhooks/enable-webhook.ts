import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { enableWebhook } from '../domain/sending.js';
import { sendingId, sendingStream } from '../sending-stream.js';

/** A webhook that failed too often is tried again, with its failures forgotten. */
export class EnableWebhook {
  constructor(readonly version?: number) {}
}

@CommandHandler(EnableWebhook)
export class EnableWebhookHandler implements ICommandHandler<EnableWebhook> {
  constructor(
    private readonly store: EventStore,
    private readonly database: Database,
  ) {}

  async execute({ version }: EnableWebhook): Promise<StreamPosition> {
    const { tenantId } = currentJourney().actor;
    const position = await this.store.decide(sendingStream, sendingId(tenantId), enableWebhook, version);
    await this.database.inTenant(tenantId, (client) =>
      client.query('delete from webhook_failures where tenant_id = $1', [tenantId]),
    );
    return position;
  }
}
