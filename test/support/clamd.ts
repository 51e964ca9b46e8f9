import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { eicar } from './sample-files.js';

/** A small antivirus that speaks clamd's INSTREAM, and knows one virus: EICAR's. */
export class Clamd {
  /** Bytes of each file it was shown. */
  readonly shown: Buffer[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** `most`: its StreamMaxLength. `mute`: it takes everything and never answers. */
  static async start({ most = 26_214_400, mute = false } = {}): Promise<Clamd> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    // A server that listens on TCP has an address with a port.
    const { port } = server.address() as AddressInfo;
    const clamd = new Clamd(server, `tcp://127.0.0.1:${port}`);
    server.on('connection', (socket) => {
      clamd.sockets.add(socket);
      socket.on('error', () => undefined);
      void clamd.serve(socket, most, mute).catch(() => socket.destroy());
    });
    return clamd;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private async serve(socket: Socket, most: number, mute: boolean): Promise<void> {
    const command = 'zINSTREAM\0';
    let heard = Buffer.alloc(0);
    let file = Buffer.alloc(0);
    for await (const chunk of socket) {
      heard = Buffer.concat([heard, chunk]);
      if (heard.length < command.length) continue;
      if (heard.toString('latin1', 0, command.length) !== command) throw new Error('UNKNOWN COMMAND');
      let at = command.length;
      while (at + 4 <= heard.length && at + 4 + heard.readUInt32BE(at) <= heard.length) {
        const length = heard.readUInt32BE(at);
        if (length === 0) {
          this.shown.push(file);
          if (!mute)
            socket.end(file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
          return;
        }
        file = Buffer.concat([file, heard.subarray(at + 4, at + 4 + length)]);
        at += 4 + length;
        if (file.length > most) {
          socket.end('INSTREAM size limit exceeded. ERROR\0');
          return;
        }
      }
      heard = Buffer.concat([Buffer.from(command), heard.subarray(at)]);
    }
  }
}
