import { Global, Module } from '@nestjs/common';
import { PostOffice } from '#libs/kernel/src/post-office.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { CHANNELS, mailbox, type ChannelPort, type Channels } from './channels.js';
import { FailedDeliveries } from './failed-deliveries.js';
import { HandOverNotices } from './hand-over-notices.js';
import { PostgresPostOffice } from './postgres-post-office.js';
import { DeliveryQueries } from './read-models/delivery-queries.js';
import { NoticeQueries } from './read-models/notice-queries.js';
import { PACE, SendDeliveries, shippedPace } from './send-deliveries.js';
import { ChoosePreferences } from './choose-preferences.js';
import { LookAgain } from './look-again.js';
import { PreferenceQueries } from './read-models/preference-queries.js';
import { SendingQueries } from './read-models/sending-queries.js';
import { ToldNotices } from './read-models/told-notices.js';
import { ReportDelivery } from './report-delivery.js';
import { RootUnit } from '#libs/platform/src/organization/root-unit.js';
import { SetSendRulesHandler } from './set-send-rules.js';
import { EnableWebhookHandler } from './webhooks/enable-webhook.js';
import { RemoveWebhookHandler } from './webhooks/remove-webhook.js';
import { RotateWebhookSecretHandler } from './webhooks/rotate-webhook-secret.js';
import { SetWebhookHandler } from './webhooks/set-webhook.js';
import { WebhookChannel } from './webhooks/webhook-channel.js';
import { WebhookEndpoints } from './webhooks/webhook-endpoints.js';
import { WebhookSecrets } from './webhooks/webhook-secrets.js';
import { WriteMessages } from './write-messages.js';

/** The way out for e-mail, closed when the process ends. */
const EMAIL = Symbol('email');

/** Without a mail server what would be mailed stands on the mailbox page, and there only. */
const emailBy = async ({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: Config): Promise<ChannelPort> => {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return mailbox;
  const { SmtpChannel } = await import('./smtp-channel.js');
  return new SmtpChannel({ SMTP_URL, MAIL_FROM, PUBLIC_URL });
};

/** What people are told: notices on the page, and the post office that brings them out of the house. Global, because others ask it when something would leave. */
@Global()
@Module({
  providers: [
    { provide: EMAIL, inject: [CONFIG], useFactory: emailBy },
    WebhookEndpoints,
    WebhookChannel,
    {
      provide: CHANNELS,
      inject: [EMAIL, WebhookChannel],
      useFactory: (email: ChannelPort, webhook: WebhookChannel): Channels => ({
        EMAIL: email,
        WEBHOOK: webhook,
      }),
    },
    RootUnit,
    LookAgain,
    WebhookSecrets,
    ReportDelivery,
    FailedDeliveries,
    PreferenceQueries,
    SendingQueries,
    ToldNotices,
    ChoosePreferences,
    SetSendRulesHandler,
    SetWebhookHandler,
    RotateWebhookSecretHandler,
    EnableWebhookHandler,
    RemoveWebhookHandler,
    { provide: PACE, useValue: shippedPace },
    { provide: PostOffice, useClass: PostgresPostOffice },
    HandOverNotices,
    WriteMessages,
    SendDeliveries,
    NoticeQueries,
    DeliveryQueries,
  ],
  exports: [
    PostOffice,
    HandOverNotices,
    SendDeliveries,
    NoticeQueries,
    DeliveryQueries,
    PreferenceQueries,
    SendingQueries,
    ToldNotices,
    ChoosePreferences,
    ReportDelivery,
    FailedDeliveries,
    WebhookChannel,
  ],
})
export class NoticesModule {}
