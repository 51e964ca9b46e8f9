import { Module } from '@nestjs/common';
import { DeliverMails } from './deliver-mails.js';
import { MailboxChannel, MailChannel } from './mail-channel.js';
import { MailQueries } from './read-models/mail-queries.js';
import { NoticeQueries } from './read-models/notice-queries.js';

/** What people are told: notices on the page, and mails through a channel. */
@Module({
  providers: [{ provide: MailChannel, useClass: MailboxChannel }, DeliverMails, NoticeQueries, MailQueries],
  exports: [DeliverMails, NoticeQueries, MailQueries],
})
export class NoticesModule {}
