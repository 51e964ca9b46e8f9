import { Global, Module } from '@nestjs/common';
import { PostOffice } from '#libs/kernel/src/post-office.js';
import { CHANNELS, mailbox, type Channels } from './channels.js';
import { HandOverNotices } from './hand-over-notices.js';
import { PostgresPostOffice } from './postgres-post-office.js';
import { DeliveryQueries } from './read-models/delivery-queries.js';
import { NoticeQueries } from './read-models/notice-queries.js';
import { PACE, SendDeliveries, shippedPace } from './send-deliveries.js';
import { WriteMessages } from './write-messages.js';

/** What people are told: notices on the page, and the post office that brings them out of the house. Global, because others ask it when something would leave. */
@Global()
@Module({
  providers: [
    { provide: CHANNELS, useValue: { EMAIL: mailbox } satisfies Channels },
    { provide: PACE, useValue: shippedPace },
    { provide: PostOffice, useClass: PostgresPostOffice },
    HandOverNotices,
    WriteMessages,
    SendDeliveries,
    NoticeQueries,
    DeliveryQueries,
  ],
  exports: [PostOffice, HandOverNotices, SendDeliveries, NoticeQueries, DeliveryQueries],
})
export class NoticesModule {}
