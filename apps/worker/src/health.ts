import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { register } from 'prom-client';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';

const READY_MS = 2_000;

/** Tells an orchestrator whether the worker lives and whether it can work, and Prometheus what it did. */
export class Health {
  private readonly server: Server;

  constructor(
    private readonly database: RelayDatabase,
    private readonly goOn: () => boolean,
  ) {
    this.server = createServer((request, response) => {
      void this.respond(request.url ?? '', response);
    });
    this.server.requestTimeout = 5_000;
  }

  /** Returns the port, for when any would do. */
  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        // A server that listens on TCP has an address with a port.
        resolve((this.server.address() as AddressInfo).port);
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private async respond(url: string, response: ServerResponse): Promise<void> {
    try {
      const { status, body, type = 'application/json' } = await this.answer(url);
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch {
      response.writeHead(500).end();
    }
  }

  private async answer(url: string): Promise<{ status: number; body: string; type?: string }> {
    if (url === '/health/live') return { status: 200, body: '{"status":"live"}' };
    if (url === '/metrics')
      return { status: 200, body: await register.metrics(), type: register.contentType };
    if (url !== '/health/ready') return { status: 404, body: '{"status":"unknown"}' };
    const ready = this.goOn() && (await this.databaseAnswers());
    return ready
      ? { status: 200, body: '{"status":"ready"}' }
      : { status: 503, body: '{"status":"not ready"}' };
  }

  private async databaseAnswers(): Promise<boolean> {
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), READY_MS).unref());
    return Promise.race([
      late,
      this.database.pool.query('select 1').then(
        () => true,
        () => false,
      ),
    ]);
  }
}
