import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import type { ReceivedFile } from '#libs/kernel/src/file-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { FileScanner, type Verdict } from './file-scanner.js';

/** Neither side may be silent for longer: connecting, taking the bytes, and scanning them. */
const SILENCE_MS = 60_000;

/** What clamd answers to a stream in this form (clamd(8)): `stream: OK`, `stream: <name> FOUND`, or an error. */
const answered = /^stream: (?:(OK)|(.+) FOUND)$/;

/**
 * Asks a ClamAV daemon, by INSTREAM: pieces, each behind its length, and an empty one at the end. The daemon's `StreamMaxLength`
 * must be no less than the largest upload.
 */
export class ClamdScanner extends FileScanner {
  private readonly log = new Logger('ClamdScanner');
  private readonly host: string;
  private readonly port: number;

  /** @param url `tcp://host:port` */
  constructor(
    url: string,
    private readonly silenceMs = SILENCE_MS,
  ) {
    super();
    const { hostname, port } = new URL(url);
    this.host = hostname.replace(/^\[|\]$/g, '');
    this.port = Number(port);
  }

  async scan(received: ReceivedFile): Promise<Verdict> {
    const answer = await this.ask(received).catch((error: unknown) => String(error));
    const [, clean, signature] = answered.exec(answer) ?? [];
    if (clean !== undefined) return { is: 'CLEAN' };
    if (signature !== undefined) return { is: 'INFECTED', signature };
    this.log.error(`no verdict from clamd at ${this.host}:${this.port}: ${answer}`);
    throw new RuleBroken('FILE_SCANNER_AWAY');
  }

  private async ask(received: ReceivedFile): Promise<string> {
    const socket = connect(this.port, this.host);
    socket.setTimeout(this.silenceMs, () => socket.destroy(new Error('it was silent for too long')));
    try {
      // It may answer before it has heard all, and hang up: then its answer counts, not the broken line.
      const sending = pipeline(framed(received), socket, { end: false }).catch(() => undefined);
      const [answer] = await Promise.all([text(socket), sending]);
      return answer.replace(/\0$/, '');
    } finally {
      socket.destroy();
    }
  }
}

/** A file as INSTREAM wants it. */
async function* framed(received: ReceivedFile): AsyncGenerator<Uint8Array | string> {
  yield 'zINSTREAM\0';
  for await (const chunk of received.content()) {
    yield lengthOf(chunk.length);
    yield chunk;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
