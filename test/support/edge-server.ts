import { randomUUID } from 'node:crypto';
import { Controller, Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { endpoint, type InputOf } from '#libs/contracts/src/endpoint.js';
import { changed, uuid } from '#libs/contracts/src/http/common.js';
import { problem, type Problem } from '#libs/contracts/src/problem.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import { EventStore, VersionConflict } from '#libs/kernel/src/event-store.js';
import { id } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { CONFIG, readConfig } from '#libs/platform/src/config.js';
import { Database } from '#libs/platform/src/database/database.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { EdgeModule } from '../../apps/api/src/edge/edge.module.js';
import { Endpoint, Input } from '../../apps/api/src/edge/endpoint.decorator.js';
import { startServer } from '../../apps/api/src/start-server.js';
import { newId } from './journey.js';
import type { TestDatabase } from './test-database.js';

const tag = 'spec';
const count = endpoint({
  name: 'count',
  method: 'POST',
  path: '/api/counters/:id',
  summary: '',
  tag,
  params: z.strictObject({ id: uuid }),
  body: z.strictObject({
    by: z.int().min(1),
    note: z.string().max(5).optional(),
    version: z.int().optional(),
  }),
  reply: changed,
});
const mint = endpoint({
  name: 'mint',
  method: 'POST',
  path: '/api/secrets',
  summary: '',
  tag,
  status: 201,
  secrets: ['password', 'secret'],
  body: z.strictObject({ name: z.string(), password: z.string() }),
  reply: z.strictObject({ id: uuid, secret: z.string() }),
});
const look = endpoint({
  name: 'look',
  method: 'GET',
  path: '/api/counters',
  summary: '',
  tag,
  query: z.strictObject({ limit: z.coerce.number().int().max(9).default(5) }),
  reply: z.strictObject({ limit: z.int(), correlationId: uuid }),
});
const fail = endpoint({
  name: 'fail',
  method: 'GET',
  path: '/api/failures/:kind',
  summary: '',
  tag,
  open: true,
  params: z.strictObject({ kind: z.string() }),
  reply: z.undefined(),
});
const bare = endpoint({
  name: 'bare',
  method: 'DELETE',
  path: '/api/bare',
  summary: '',
  tag,
  status: 204,
  reply: z.undefined(),
});

type Counted = DomainEvent<'Counted', { by: number }>;
const counter: StreamModel<number, Counted> = {
  type: 'counter',
  initial: 0,
  evolve: (total, { data }) => total + data.by,
  rows: () => [],
  duties: () => [],
  subject: () => undefined,
};

/** How often a secret was made. */
export let minted = 0;

@Controller()
class SpecController {
  constructor(private readonly store: EventStore) {}

  @Endpoint(count)
  async count(@Input(count) { params, body }: InputOf<typeof count>) {
    const position = await this.store.decide(
      counter,
      params.id,
      () => [{ type: 'Counted', data: { by: body.by } }],
      body.version,
    );
    return { ...position };
  }

  @Endpoint(mint)
  async mint(@Input(mint) _: InputOf<typeof mint>) {
    minted += 1;
    return { id: randomUUID(), secret: 's3cret' };
  }

  @Endpoint(look)
  async look(@Input(look) { query }: InputOf<typeof look>) {
    return { limit: query.limit, correlationId: currentJourney().correlationId };
  }

  @Endpoint(fail)
  async fail(@Input(fail) { params }: InputOf<typeof fail>): Promise<undefined> {
    if (params.kind === 'rule') throw new RuleBroken('SIGN_BY_IN_PAST', { signBy: '2024-01-31' });
    if (params.kind === 'conflict')
      throw new VersionConflict('x', 1, 2, [
        { type: 'CommitmentSigned', recordedAt: '2024-01-01T00:00:00.000Z' as never, actorId: 'a' },
      ]);
    if (params.kind === 'away')
      throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
    throw new Error('select secret from accounts');
  }

  @Endpoint(bare)
  async bare(): Promise<undefined> {}
}

const tenantId = newId<'tenant'>();

/** Whoever names himself in a header is let in: sessions have specs of their own. */
class HeaderGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const person = request.headers['x-person'];
    if (typeof person === 'string')
      request.actor = { tenantId, personId: id<'person'>(person), onBehalfOf: null, grants: [] };
    return true;
  }
}

/** What came back, with its body as JSON. */
export interface EdgeAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Asked {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** The edge alone, in front of endpoints that only a spec has. */
export class EdgeServer {
  readonly person = randomUUID();

  private constructor(
    readonly url: string,
    readonly close: () => Promise<void>,
  ) {}

  static async start(spec: TestDatabase, page?: string): Promise<EdgeServer> {
    const database = await spec.connect('camket_app', 20);
    const config = readConfig({ DATABASE_URL: spec.url, PORT: '0', LOG_LEVEL: 'error' });
    class SpecPlatform {}
    const platform = {
      module: SpecPlatform,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useValue: database },
        { provide: EventStore, useClass: PostgresEventStore },
      ],
      exports: [CONFIG, Database, EventStore],
    };

    @Module({
      imports: [platform, EdgeModule],
      controllers: [SpecController],
      providers: [{ provide: APP_GUARD, useClass: HeaderGuard }],
    })
    class SpecModule {}

    const patience = { requestMs: 400, uploadMs: 2_000, checkEveryMs: 50 };
    const { url, close } = await startServer(SpecModule, config, { page, patience });
    return new EdgeServer(url, close);
  }

  async call(method: string, path: string, { body, headers = {} }: Asked = {}): Promise<EdgeAnswer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        'x-person': this.person,
        'accept-language': 'en',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const told = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: told === '' ? undefined : JSON.parse(told),
    };
  }

  /** The problem that a request is answered with. Throws where the answer is none, or a broken one. */
  async refused(method: string, path: string, asked?: Asked): Promise<Problem> {
    const { status, headers, body } = await this.call(method, path, asked);
    const told = problem.parse(body);
    const right =
      told.status === status &&
      told.correlationId === headers.get('x-correlation-id') &&
      headers.get('content-type')?.startsWith('application/problem+json');
    if (!right) throw new Error(`${status} is not a proper problem: ${JSON.stringify(body)}`);
    return told;
  }
}
