import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a gateway meets a message. */
export type GatewayMood =
  | { readonly does: 'ANSWER'; readonly status: number; readonly location?: string }
  /** Takes it and never answers. */
  | { readonly does: 'STALL' }
  /** Takes it and hangs up before it answers. */
  | { readonly does: 'DROP' };

/** A message that arrived, whatever was answered. */
export interface Arrived {
  readonly id: string;
  readonly body: string;
  /** Whether a signature of it is by this secret. */
  readonly signedBy: (secret: string) => boolean;
}

/** A gateway for short messages on this machine. */
export class Gateway {
  mood: (count: number) => GatewayMood = () => ({ does: 'ANSWER', status: 204 });
  readonly arrived: Arrived[] = [];
  private server: Server | undefined;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}/camket`;
  }

  /** Listens, after it was down on the same port as before. */
  async up(): Promise<void> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (part: string) => (body += part));
      request.on('end', () => {
        const header = (name: string): string => String(request.headers[name] ?? '');
        const signed = `${header('webhook-id')}.${header('webhook-timestamp')}.${body}`;
        const signedBy = (secret: string): boolean => {
          const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
          const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
          return header('webhook-signature').split(' ').includes(expected);
        };
        this.arrived.push({ id: header('webhook-id'), body, signedBy });
        const mood = this.mood(this.arrived.length);
        if (mood.does === 'DROP') request.socket.destroy();
        else if (mood.does === 'ANSWER')
          response
            .writeHead(mood.status, mood.location === undefined ? {} : { location: mood.location })
            .end('{}');
      });
    });
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    // A server that listens on TCP has an address with a port.
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async down(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  }
}
