import { Inject, Injectable } from '@nestjs/common';
import { byKey } from '#libs/kernel/src/by-key.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { carefully } from '#libs/platform/src/relay/carefully.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { CHANNELS, type Channels, type Outgoing } from './channels.js';
import { DeliveriesInHand, type ClaimedDelivery } from './deliveries-in-hand.js';
import { retryDelays, settle, type Outcome } from './domain/delivery-outcome.js';
import type { Tried } from './record-outcomes.js';
import { siftDeliveries } from './sift-deliveries.js';
import { WriteMessages } from './write-messages.js';

/** How patient sending is. */
export interface Pace {
  /** Seconds before each further try. */
  readonly retryDelays: readonly number[];
  /** Seconds for which a way out is left alone once nobody answers there. */
  readonly restSeconds: number;
}

/** Nest token of the pace. */
export const PACE = Symbol('pace');
export const shippedPace: Pace = { retryDelays, restSeconds: 10 };

/** A delivery that may leave, and what it says or why that can't be written. */
interface Ready {
  readonly delivery: ClaimedDelivery;
  readonly message?: Outgoing | undefined;
  readonly error?: string;
}

/**
 * Sends what is queued: takes deliveries in hand, sends them outside of any transaction, and records what became of them. A worker
 * that dies in between leaves a lease behind; what it may have sent goes out once more, under the same id.
 */
@Injectable()
export class SendDeliveries {
  private readonly inHand: DeliveriesInHand;
  private takingAgain = false;
  /** Ways out at which nobody answers, until a moment of the machine's own timer. */
  private readonly resting = new Map<string, number>();

  constructor(
    private readonly relay: RelayDatabase,
    private readonly messages: WriteMessages,
    private readonly calendars: WorkingCalendars,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(PACE) private readonly pace: Pace,
  ) {
    this.inHand = new DeliveriesInHand(relay);
  }

  /** Sends what is due, of one tenant or of all; returns how many messages left the house. */
  async sendDue(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    await this.inHand.settleOwed();
    let sent = 0;
    while (goOn()) {
      const taken = await this.inHand.takeNew(tenantId, this.atRest());
      sent += await this.sendAll(taken);
      const again = await this.sendAgain(tenantId);
      sent += again.sent;
      if (taken.length === 0 && again.seen === 0) break;
    }
    return sent;
  }

  /** What a worker died over is taken apart, by one at a time in a process, or it would be given up with what was taken beside it. */
  private async sendAgain(tenantId: TenantId | undefined): Promise<{ seen: number; sent: number }> {
    if (this.takingAgain) return { seen: 0, sent: 0 };
    this.takingAgain = true;
    try {
      await this.inHand.giveUp(tenantId);
      const taken = await this.inHand.takeAgain(tenantId, this.atRest());
      return { seen: taken.length, sent: await this.sendAll(taken) };
    } finally {
      this.takingAgain = false;
    }
  }

  private async sendAll(taken: readonly ClaimedDelivery[]): Promise<number> {
    if (taken.length === 0) return 0;
    return this.inHand.keep(taken, async () => {
      const ways = byKey(await this.prepare(taken), ({ delivery }) => wayOf(delivery));
      // All ways to their end, also where one ran into an outage: what is still under way in another is not given back.
      const left = await Promise.allSettled([...ways.values()].map((ready) => this.sendByOne(ready)));
      return left.reduce((sum, way) => {
        if (way.status === 'rejected') throw way.reason;
        return sum + way.value;
      }, 0);
    });
  }

  /** Which leave now and what they say. One that can't be prepared keeps no other back. */
  private async prepare(taken: readonly ClaimedDelivery[]): Promise<Ready[]> {
    const blame = (delivery: ClaimedDelivery, error: unknown): Ready => ({ delivery, error: said(error) });
    const sifted = await carefully(
      taken,
      async (some): Promise<Ready[]> => {
        const leaving = await this.relay.inTransaction((client) =>
          siftDeliveries(client, this.calendars, some),
        );
        return leaving.map((delivery) => ({ delivery }));
      },
      blame,
    );
    const written = await carefully(
      sifted.filter(({ error }) => error === undefined).map(({ delivery }) => delivery),
      async (some): Promise<Ready[]> => {
        const messages = await this.messages.write(some);
        return some.map((delivery) => ({ delivery, message: messages.get(delivery.id) }));
      },
      blame,
    );
    return [...written, ...sifted.filter(({ error }) => error !== undefined)];
  }

  /** What left is recorded before more is sent, so that a worker that dies doubles little. */
  private async sendByOne(ready: readonly Ready[]): Promise<number> {
    let sent = 0;
    const channel = ready[0] && this.channels[ready[0].delivery.channel];
    const atOnce = channel?.atOnce ?? ready.length;
    let rest = ready;
    while (rest.length > 0) {
      const chunk = rest.slice(0, atOnce);
      const tried = await Promise.all(
        chunk.map(async (one): Promise<Tried> => {
          const outcome = await this.send(one);
          const { delivery, message } = one;
          return {
            delivery,
            message,
            outcome,
            settled: settle(outcome, delivery.attempts - delivery.tries_before, this.pace.retryDelays),
          };
        }),
      );
      await this.inHand.record(tried);
      sent += tried.filter(({ settled }) => settled.state === 'SENT' || settled.state === 'DELIVERED').length;
      rest = rest.slice(atOnce);
      const waiting = rest.map(({ delivery }) => delivery);
      if (tried.some(({ outcome }) => outcome.outcome === 'LATER' && outcome.nobodyThere)) {
        this.rest(chunk);
        await this.inHand.putBack(waiting, this.pace.restSeconds);
        break;
      }
      if (rest.length > 0) {
        const ours = new Set(await this.inHand.renew(waiting));
        rest = rest.filter(({ delivery }) => ours.has(delivery));
      }
    }
    return sent;
  }

  private async send({ delivery: { channel }, message, error }: Ready): Promise<Outcome> {
    if (error !== undefined) return { outcome: 'UNWRITTEN', error };
    if (!message) return { outcome: 'LATER', error: 'the recipient is not known' };
    const port = this.channels[channel];
    if (!port) return { outcome: 'SKIPPED', reason: 'NO_CHANNEL' };
    try {
      return await port.send(message);
    } catch (thrown) {
      return { outcome: 'LATER', error: said(thrown) };
    }
  }

  /** The tries that ran into it are spent; nothing else is tried there for a while, so that others don't wait behind it. */
  private rest([first]: readonly Ready[]): void {
    if (first) this.resting.set(wayOf(first.delivery), performance.now() + this.pace.restSeconds * 1_000);
  }

  private atRest(): string[] {
    for (const [way, until] of this.resting) if (until <= performance.now()) this.resting.delete(way);
    return [...this.resting.keys()];
  }
}

const said = (error: unknown): string => clipped(String(error), 500);

/** All e-mail goes through one server; a webhook is each tenant's own. */
const wayOf = ({ channel, tenant_id }: ClaimedDelivery): string =>
  channel === 'EMAIL' ? channel : `${channel} ${tenant_id}`;
