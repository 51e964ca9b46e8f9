import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '#libs/platform/src/config.js';
import type { ChannelPort, Outgoing } from './channels.js';
import { smtpOutcome } from './domain/smtp-outcome.js';
import type { Outcome } from './domain/delivery-outcome.js';
import { messageIdOf } from './message-id.js';

/** All of them well below the lease of a delivery: what is still under way when a lease ends is sent by somebody else too. */
export interface SmtpLimits {
  readonly connectMs: number;
  readonly answerMs: number;
  /** From taking a message in hand to the server's last answer. */
  readonly wholeMs: number;
}

const shippedLimits: SmtpLimits = { connectMs: 5_000, answerMs: 10_000, wholeMs: 20_000 };
const CONNECTIONS = 5;

/** Brings messages to the mail server of the house, over a few connections that stay open. */
export class SmtpChannel implements ChannelPort, OnApplicationShutdown {
  readonly atOnce = CONNECTIONS;
  private readonly transport: Transporter;

  constructor(
    private readonly config: Required<Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>> & Pick<Config, 'PUBLIC_URL'>,
    private readonly limits = shippedLimits,
  ) {
    this.transport = createTransport({
      url: config.SMTP_URL,
      pool: true,
      maxConnections: CONNECTIONS,
      // Whether to try again is settled in one place, from the row.
      maxRequeues: 0,
      connectionTimeout: limits.connectMs,
      dnsTimeout: limits.connectMs,
      greetingTimeout: limits.answerMs,
      socketTimeout: limits.answerMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(message: Outgoing): Promise<Outcome> {
    if (message.email === null) return { outcome: 'SKIPPED', reason: 'NO_ADDRESS' };
    if (message.emailBounced) return { outcome: 'SKIPPED', reason: 'ADDRESS_BOUNCED' };
    const messageId = messageIdOf(message.id, this.config);
    try {
      await this.transport.sendMail({
        from: this.config.MAIL_FROM,
        to: { name: message.recipient, address: message.email },
        subject: message.subject,
        text: message.body,
        html: message.html,
        messageId,
        dsn: { id: message.id, return: 'headers', notify: ['failure'], recipient: message.email },
        headers: this.headersOf(message),
        signal: AbortSignal.timeout(this.limits.wholeMs),
      });
      return { outcome: 'SENT', messageId };
    } catch (error) {
      return smtpOutcome(error);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  /** A machine wrote it, so no machine answers it; and where one may, one can choose to get fewer. */
  private headersOf({ statutory, language }: Outgoing): Record<string, string> {
    const { PUBLIC_URL } = this.config;
    return {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
      ...(!statutory &&
        PUBLIC_URL !== undefined && {
          'List-Unsubscribe': `<${new URL('/account', PUBLIC_URL).toString()}>`,
        }),
    };
  }
}
