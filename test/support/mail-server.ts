import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** How a mail server meets a message. */
export type Mood =
  | { readonly does: 'TAKE' }
  /** Refuses each recipient with a status. */
  | { readonly does: 'REFUSE'; readonly code: number; readonly text: string }
  /** Takes the message and never answers. */
  | { readonly does: 'STALL' }
  /** Takes the message and is gone before it answers. */
  | { readonly does: 'DROP' };

/** A mail that a server has taken in whole, whether it said so or not. */
export interface TakenMail {
  readonly messageId: string;
  readonly to: string;
  readonly raw: string;
}

/** A real SMTP server on this machine with moods of its own. */
export class MailServer {
  mood: (to: string, count: number) => Mood = () => ({ does: 'TAKE' });
  readonly taken: TakenMail[] = [];
  /** How many connections were opened. */
  connections = 0;
  private server: SMTPServer | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;
  private asked = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Listens, after it was down on the same port as before. */
  async up(): Promise<void> {
    this.asked = 0;
    const options: SMTPServerOptions = {
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: ({ address }, _, done) => {
        const mood = this.mood(address, (this.asked += 1));
        done(
          mood.does === 'REFUSE'
            ? Object.assign(new Error(mood.text), { responseCode: mood.code })
            : undefined,
        );
      },
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString();
          const to = envelope.rcptTo[0]?.address ?? '';
          this.taken.push({ messageId: /^message-id: (.*)$/im.exec(raw)?.[1]?.trim() ?? '', to, raw });
          const mood = this.mood(to, this.asked);
          if (mood.does === 'DROP') this.hangUp();
          else if (mood.does !== 'STALL') done(null, 'taken');
        });
      },
    };
    const server = new SMTPServer(options);
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => {
      this.connections += 1;
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    // A server that listens on TCP has an address with a port.
    this.port = (listening.address() as AddressInfo).port;
    this.server = server;
  }

  async down(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    this.hangUp();
    await closed;
  }

  private hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
