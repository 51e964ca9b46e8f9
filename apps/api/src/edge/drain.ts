import { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from 'node:http';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** How long a client gets to send its next request on a connection it thinks open, and to hear that it is the last. */
const LAST_WORD_MS = 1_000;
const DRAIN_MS = 10_000;
const LOOK_MS = 20;

/** Lets the server go without dropping a request, before the database and the rest are let go. */
@Injectable()
export class Drain implements OnModuleInit, BeforeApplicationShutdown {
  private draining = false;

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance<FastifyInstance>().addHook('onSend', (_, reply, payload, done) => {
      if (this.draining) reply.header('connection', 'close');
      done(null, payload);
    });
  }

  /** Takes no new connection, answers what comes on the open ones as their last, and cuts what is left after 10 s. */
  async beforeApplicationShutdown(): Promise<void> {
    this.draining = true;
    const { server } = this.host.httpAdapter.getInstance<FastifyInstance>();
    if (!server.listening) return;
    // http's own close() cuts idle connections at once, also those on which a request is just under way.
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
    await this.until(server, LAST_WORD_MS);
    server.closeIdleConnections();
    await this.until(server, DRAIN_MS);
    server.closeAllConnections();
    await closed;
  }

  private async until(server: Server, limit: number): Promise<void> {
    for (let waited = 0; waited < limit && (await connections(server)) > 0; waited += LOOK_MS)
      await pause(LOOK_MS);
  }
}

const connections = (server: Server): Promise<number> =>
  new Promise((resolve) => server.getConnections((error, count) => resolve(error ? 0 : count)));
