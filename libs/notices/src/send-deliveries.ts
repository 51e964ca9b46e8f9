import { Inject, Injectable } from '@nestjs/common';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import { CHANNELS, type Channels, type Outgoing } from './channels.js';
import { claimDeliveries, putBack, renewLeases, type ClaimedDelivery } from './claim-deliveries.js';
import { retryDelays, settle, type Outcome } from './domain/delivery-outcome.js';
import { recordOutcomes, type Tried } from './record-outcomes.js';
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

/**
 * Sends what is queued: takes deliveries in hand, sends them outside of any transaction, and records what became of them. A worker
 * that dies in between leaves a lease behind; what it may have sent goes out once more, under the same id.
 */
@Injectable()
export class SendDeliveries {
  /** Ways out at which nobody answers, until a moment of the machine's own timer. */
  private readonly resting = new Map<string, number>();

  constructor(
    private readonly relay: RelayDatabase,
    private readonly messages: WriteMessages,
    private readonly calendars: WorkingCalendars,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(PACE) private readonly pace: Pace,
  ) {}

  /** Sends what is due, of one tenant or of all; returns how many messages left the house. */
  async sendDue(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    let sent = 0;
    while (goOn()) {
      const { seen, inHand } = await this.relay.inTransaction((client) =>
        claimDeliveries(client, this.calendars, tenantId, this.atRest()),
      );
      if (seen === 0) break;
      const messages = await this.messages.write(inHand);
      const groups = byKey(inHand, wayOf);
      const left = await Promise.all(
        [...groups.values()].map((deliveries) => this.sendByOne(deliveries, messages)),
      );
      sent += left.reduce((sum, count) => sum + count, 0);
    }
    return sent;
  }

  /** What left is recorded before more is sent, so that a worker that dies doubles little. */
  private async sendByOne(
    deliveries: readonly ClaimedDelivery[],
    messages: ReadonlyMap<string, Outgoing>,
  ): Promise<number> {
    let sent = 0;
    const channel = deliveries[0] && this.channels[deliveries[0].channel];
    const atOnce = channel?.atOnce ?? deliveries.length;
    let rest = deliveries;
    while (rest.length > 0) {
      const chunk = rest.slice(0, atOnce);
      const tried = await Promise.all(
        chunk.map(async (delivery): Promise<Tried> => {
          const message = messages.get(delivery.id);
          const outcome = await this.send(delivery, message);
          return {
            delivery,
            message,
            outcome,
            settled: settle(outcome, delivery.attempts, this.pace.retryDelays),
          };
        }),
      );
      await this.relay.inTransaction((client) => recordOutcomes(client, tried));
      sent += tried.filter(({ settled }) => settled.state === 'SENT' || settled.state === 'DELIVERED').length;
      rest = rest.slice(atOnce);
      if (tried.some(({ outcome }) => outcome.outcome === 'LATER' && outcome.nobodyThere)) {
        this.rest(chunk);
        await putBack(this.relay.pool, rest, this.pace.restSeconds);
        break;
      }
      if (rest.length > 0) rest = await renewLeases(this.relay.pool, rest);
    }
    return sent;
  }

  private async send({ channel }: ClaimedDelivery, message: Outgoing | undefined): Promise<Outcome> {
    if (!message) return { outcome: 'LATER', error: 'the recipient is not known' };
    const port = this.channels[channel];
    if (!port) return { outcome: 'SKIPPED', reason: 'NO_CHANNEL' };
    try {
      return await port.send(message);
    } catch (error) {
      return { outcome: 'LATER', error: clipped(String(error), 500) };
    }
  }

  /** The tries that ran into it are spent; nothing else is tried there for a while, so that others don't wait behind it. */
  private rest([first]: readonly ClaimedDelivery[]): void {
    if (first) this.resting.set(wayOf(first), performance.now() + this.pace.restSeconds * 1_000);
  }

  private atRest(): string[] {
    for (const [way, until] of this.resting) if (until <= performance.now()) this.resting.delete(way);
    return [...this.resting.keys()];
  }
}

/** All e-mail goes through one server; a webhook is each tenant's own. */
const wayOf = ({ channel, tenant_id }: ClaimedDelivery): string =>
  channel === 'EMAIL' ? channel : `${channel} ${tenant_id}`;
