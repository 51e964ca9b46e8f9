import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, register, Registry } from 'prom-client';
import { endpoints } from '#libs/contracts/src/endpoints.js';
import { JobQueue } from '#libs/platform/src/queues/job-queue.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { measured, type Measured } from './measured.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Age of the oldest event that a consumer has not passed, of the whole log where nobody consumes yet. */
const OUTBOX_AGE = `
  select consumer, coalesce(extract(epoch from clock_timestamp() - next.inserted_at), 0)::float8 as value
  from (select consumer, xid, position from checkpoints
        union all select 'none', '0', 0 where not exists (select from checkpoints)) as consumers
  left join lateral (
    select inserted_at from events where (events.xid, events.position) > (consumers.xid, consumers.position)
    order by xid, position limit 1) as next on true`;

/** How long a reminder has been due that nobody has sent out yet. Each state has an index of its own. */
const DUTY_LAG = `
  select greatest(0, coalesce(extract(epoch from business_now() - min(at)), 0))::float8 as value
  from (select min(remind_at) as at from reminders where state = 'PLANNED'
        union all select min(remind_at) from reminders where state = 'CLAIMED') as due`;

const FAILED_STEPS = `
  select action, reason, count(*)::float8 as value from reminders where state = 'FAILED' group by action, reason`;

const DEAD_LETTERS = `select consumer, state, count(*)::float8 as value from dead_letters group by consumer, state`;

/** What was told and waits on its way out of the house: kept back over a cap, or simply not sent yet. */
const WAITING = `
  select channel, case when reason = 'OVER_CAP' then 'OVER_CAP' else 'DUE' end as why, count(*)::float8 as value
  from deliveries where state in ('QUEUED', 'SENDING') group by 1, 2
  union all
  select 'DIGEST', 'OVER_CAP', count(*)::float8 from notices where handed_at is null and reason = 'OVER_CAP'`;

/** Messages of the last day that were given up, by channel. */
const UNDELIVERED = `
  select channel, state, count(*)::float8 as value from deliveries
  where failed_at > business_now() - interval '1 day' group by channel, state`;

/** What Prometheus may ask. */
@Injectable()
export class Metrics implements OnModuleInit {
  private readonly registry = new Registry();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly database: RelayDatabase,
    private readonly queue: JobQueue,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = measured.bind(undefined, this.registry);
    gauge(
      'camket_outbox_age_seconds',
      'age of the oldest event a consumer has not passed',
      ['consumer'],
      () => this.rows(OUTBOX_AGE),
    );
    gauge('camket_duty_lag_seconds', 'how long the oldest reminder that was not sent has been due', [], () =>
      this.rows(DUTY_LAG),
    );
    gauge('camket_failed_steps', 'steps of the follow-up given up', ['action', 'reason'], () =>
      this.rows(FAILED_STEPS),
    );
    gauge(
      'camket_messages_waiting',
      'messages on their way out, by channel and why',
      ['channel', 'why'],
      () => this.rows(WAITING),
    );
    gauge(
      'camket_messages_undelivered',
      'messages of the last day that were given up',
      ['channel', 'state'],
      () => this.rows(UNDELIVERED),
    );
    gauge('camket_dead_letters', 'events parked or given up, by state', ['consumer', 'state'], () =>
      this.rows(DEAD_LETTERS),
    );
    gauge('camket_queue_depth', 'jobs in a queue, by state', ['queue', 'state'], async () => {
      const depths = await this.queue.depths();
      return depths.flatMap(({ queue, counts }) =>
        Object.entries(counts).map(([state, value]) => ({ labels: { queue, state }, value })),
      );
    });
  }

  onModuleInit(): void {
    const seconds = new Histogram({
      name: 'camket_http_request_duration_seconds',
      help: 'how long requests took, by endpoint',
      labelNames: ['endpoint', 'status'],
      buckets: SECONDS,
      registers: [this.registry],
    });
    const names = new Map(endpoints.map(({ name, method, path }) => [`${method} ${path}`, name]));
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onResponse', (request, reply, done) => {
      const endpoint = names.get(`${request.method} ${request.routeOptions.url}`) ?? 'other';
      seconds.observe({ endpoint, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
      done();
    });
  }

  /** In Prometheus' text format, with what else of this process counts (a relay beside the API). */
  read(): Promise<string> {
    return Registry.merge([this.registry, register]).metrics();
  }

  private async rows(text: string): Promise<Measured[]> {
    const { rows } = await this.database.pool.query<Record<string, string>>(text);
    return rows.map(({ value, ...labels }) => ({ labels, value: Number(value) }));
  }
}
