import { Logger } from '@nestjs/common';
import { Counter, Gauge, register } from 'prom-client';
import type { Skipped } from './consumer.js';
import type { RecordedEvent } from './recorded-event.js';
import type { RelayAlarms } from './relay.js';

const counter = (name: string, help: string): Counter =>
  // Several relays may live in one process; they count together. What stands under a name is what was put there.
  (register.getSingleMetric(name) as Counter | undefined) ??
  new Counter({ name, help, labelNames: ['consumer'] });

const heldBackGauge =
  (register.getSingleMetric('camket_relay_held_back_seconds') as Gauge | undefined) ??
  new Gauge({
    name: 'camket_relay_held_back_seconds',
    help: 'age of the oldest event that no reader can pass because a transaction is open',
  });

/** What the relay tells, in the log and in Prometheus' format. */
export class RelayMetrics implements RelayAlarms {
  private readonly log = new Logger('Relay');
  private readonly events = counter('camket_relay_events_total', 'events handled');
  private readonly skips = counter('camket_relay_skipped_total', 'events left aside, with a reason');
  private readonly failures = counter('camket_relay_failures_total', 'tries that failed');
  private readonly dead = counter('camket_relay_dead_letters_total', 'events given up');
  private wasHeldBack = false;

  handled(consumer: string, events: number): void {
    this.events.inc({ consumer }, events);
  }

  skipped(consumer: string, { event, reason }: Skipped): void {
    this.skips.inc({ consumer });
    this.log.debug(`${consumer} skipped ${event.type} ${event.eventId}: ${reason}`);
  }

  failed(consumer: string, event: RecordedEvent, error: unknown, final: boolean): void {
    this.failures.inc({ consumer });
    if (final) this.dead.inc({ consumer });
    this.log[final ? 'error' : 'warn'](
      `${consumer} ${final ? 'gave up' : 'failed'} on ${event.type} ${event.eventId} (correlation ${event.correlationId}): ${String(error)}`,
    );
  }

  heldBack(seconds: number): void {
    heldBackGauge.set(seconds);
    const isHeldBack = seconds > 0;
    if (isHeldBack && !this.wasHeldBack)
      this.log.error(
        `readers of events are held back for ${seconds.toFixed(1)} s: a transaction is open on the database server (see pg_stat_activity, backend_xid)`,
      );
    if (!isHeldBack && this.wasHeldBack) this.log.log('readers of events go on again');
    this.wasHeldBack = isHeldBack;
  }

  outage(consumer: string, error: unknown): void {
    this.log.warn(`${consumer} waits: ${String(error)}`);
  }
}
