import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { Channel } from './domain/preferences.js';
import type { Outcome } from './domain/delivery-outcome.js';
import type { MailText } from './texts/letter.js';
import type { MailLanguage } from './texts/render-mail.js';

/** A message ready to leave the house. */
export interface Outgoing extends MailText {
  readonly tenantId: TenantId;
  /** The delivery's id: a message that goes out twice bears the same. */
  readonly id: string;
  readonly personId: PersonId;
  readonly recipient: string;
  readonly email: string | null;
  /** Whether this very address has bounced for good before. */
  readonly emailBounced: boolean;
  readonly language: MailLanguage;
  /** Whether something in it is asked for by law. */
  readonly statutory: boolean;
  /** What it tells of, for a receiver that shows no more than a line. */
  readonly about: readonly About[];
}

/** One thing that a message tells. */
export interface About {
  readonly class: string;
  readonly text: string;
  readonly link: string | null;
}

/** A way out of the house. It never throws for what the other side does: that is an outcome. */
export interface ChannelPort {
  /** How many messages may be under way in it at the same time. */
  readonly atOnce: number;
  send(message: Outgoing): Promise<Outcome>;
}

/** Nest token of all ways out. */
export const CHANNELS = Symbol('channels');
export type Channels = Readonly<Partial<Record<Channel, ChannelPort>>>;

/** Delivers to the mailbox in the app, which shows the very rows: a rendered row is a delivered one. */
export const mailbox: ChannelPort = {
  atOnce: 200,
  send: async () => ({ outcome: 'DELIVERED' }),
};
