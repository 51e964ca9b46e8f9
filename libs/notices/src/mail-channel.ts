import { Injectable } from '@nestjs/common';
import type { MailText } from './texts/mail-text.js';

/** A mail ready to go out. */
export interface OutgoingMail extends MailText {
  readonly id: string;
  readonly recipient: string;
  readonly email: string | null;
}

/** How a mail reaches a person. Throwing means "again later". Also the Nest token of its implementation. */
export abstract class MailChannel {
  abstract deliver(mail: OutgoingMail): Promise<void>;
}

/** Delivers to the mailbox in the app, which shows the very rows: a rendered row is a delivered one. */
@Injectable()
export class MailboxChannel extends MailChannel {
  async deliver(): Promise<void> {}
}
