import { randomUUID } from 'node:crypto';
import { Controller, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  enableWebhook,
  getSending,
  pingWebhook,
  removeWebhook,
  rotateWebhookSecret,
  setSendRules,
  setWebhook,
} from '#libs/contracts/src/http/sending.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { SendingQueries } from '#libs/notices/src/read-models/sending-queries.js';
import { SetSendRules } from '#libs/notices/src/set-send-rules.js';
import { EnableWebhook } from '#libs/notices/src/webhooks/enable-webhook.js';
import { RemoveWebhook } from '#libs/notices/src/webhooks/remove-webhook.js';
import { RotateWebhookSecret } from '#libs/notices/src/webhooks/rotate-webhook-secret.js';
import { SetWebhook } from '#libs/notices/src/webhooks/set-webhook.js';
import { newWebhookSecret } from '#libs/notices/src/webhooks/standard-webhook.js';
import { WebhookChannel } from '#libs/notices/src/webhooks/webhook-channel.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { TenantWide } from '../operations/tenant-wide.js';
import { actorOf } from '../session/current-session.js';

/** How an administration sends: its administrator decides, auditors look. */
@Controller()
export class SendingController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly sending: SendingQueries,
    private readonly webhook: WebhookChannel,
    private readonly tenantWide: TenantWide,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(getSending)
  async get(@Req() request: FastifyRequest): Promise<ReplyOf<typeof getSending>> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'GetSending', ['ADMINISTRATOR', 'AUDITOR']);
    const { version, rules, webhook, hours, waiting } = await this.sending.of(actor.tenantId);
    const { windowFrom, windowTo, personDay, tenantHour } = rules;
    return {
      version,
      rules: { windowFrom, windowTo, personDay, tenantHour },
      webhook: webhook && {
        url: webhook.url,
        enabled: webhook.enabled,
        failures: webhook.failures,
        error: webhook.error,
        failingSince: webhook.since && instant(webhook.since),
      },
      mailLeaves: this.config.SMTP_URL !== undefined,
      hours: hours.map(({ hour, ...counts }) => ({ hour: instant(hour), ...counts })),
      waiting,
    };
  }

  @Endpoint(setSendRules)
  rules(@Input(setSendRules) { body }: InputOf<typeof setSendRules>): Promise<StreamPosition> {
    const { version, ...rules } = body;
    return this.commands.execute(new SetSendRules(rules, version));
  }

  @Endpoint(setWebhook)
  set(@Input(setWebhook) { body }: InputOf<typeof setWebhook>): Promise<ReplyOf<typeof setWebhook>> {
    return this.withSecret((secret) => new SetWebhook(body.url, secret, body.version));
  }

  @Endpoint(rotateWebhookSecret)
  rotate(
    @Input(rotateWebhookSecret) { body }: InputOf<typeof rotateWebhookSecret>,
  ): Promise<ReplyOf<typeof rotateWebhookSecret>> {
    return this.withSecret((secret) => new RotateWebhookSecret(secret, body.version));
  }

  @Endpoint(enableWebhook)
  enable(@Input(enableWebhook) { body }: InputOf<typeof enableWebhook>): Promise<StreamPosition> {
    return this.commands.execute(new EnableWebhook(body.version));
  }

  @Endpoint(removeWebhook)
  remove(@Input(removeWebhook) { body }: InputOf<typeof removeWebhook>): Promise<StreamPosition> {
    return this.commands.execute(new RemoveWebhook(body.version));
  }

  @Endpoint(pingWebhook)
  async ping(@Req() request: FastifyRequest): Promise<ReplyOf<typeof pingWebhook>> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'PingWebhook', ['ADMINISTRATOR']);
    const outcome = await this.webhook.ping(actor.tenantId, randomUUID());
    if (!outcome) throw new RuleBroken('WEBHOOK_MISSING');
    return { taken: outcome.outcome === 'SENT', error: 'error' in outcome ? outcome.error : null };
  }

  private async withSecret(
    command: (secret: string) => SetWebhook | RotateWebhookSecret,
  ): Promise<StreamPosition & { readonly secret: string }> {
    const secret = newWebhookSecret();
    const position = await this.commands.execute<StreamPosition>(command(secret));
    return { ...position, secret };
  }
}
