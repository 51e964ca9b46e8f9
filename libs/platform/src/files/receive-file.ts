import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import { FileStore, type ReceivedFile } from '#libs/kernel/src/file-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { UploadedFile } from '#libs/kernel/src/staged-files.js';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { IdempotencyKeyTaken } from '../event-store/idempotency-key-taken.js';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { currentJourney } from '../journey.js';
import { fileName } from './file-name.js';
import { FileScanner } from './file-scanner.js';
import { judgeFile, kindNamed } from './judge-file.js';
import { UploadRows } from './upload-rows.js';
import { UploadsAtOnce } from './uploads-at-once.js';

const MB = 1024 * 1024;

/** What a client says of a file before it sends it. */
export interface Announced {
  readonly name: string;
  /** Bytes; undefined where he doesn't say. */
  readonly length: number | undefined;
}

/** Takes in a file that somebody uploads, for a context to link: measured, recognised, scanned, recorded, kept. */
@Injectable()
export class ReceiveFile {
  private readonly log = new Logger('ReceiveFile');
  private readonly atOnce = new UploadsAtOnce();
  private readonly mostMb: number;

  constructor(
    private readonly store: FileStore,
    private readonly rows: UploadRows,
    private readonly scanner: FileScanner,
    private readonly keys: IdempotencyKeys,
    private readonly database: Database,
    @Inject(CONFIG) { FILES_MAX_MB }: Config,
  ) {
    this.mostMb = FILES_MAX_MB;
  }

  /**
   * Reads the content to its end, never more of it than is allowed. What is refused, or breaks off, leaves nothing.
   * @throws RuleBroken FILE_TOO_LARGE, FILE_EMPTY, FILE_KIND_REFUSED, FILE_INFECTED, FILE_SCANNER_AWAY, FILE_ALLOWANCE_USED_UP,
   * FILE_STORE_FULL, TOO_MANY_UPLOADS.
   */
  async receive(announced: Announced, content: AsyncIterable<Uint8Array>): Promise<UploadedFile> {
    const { actor } = currentJourney();
    const name = fileName(announced.name);
    const length = announced.length ?? 0;
    // What can be said beforehand is said before a minute is spent on sending it.
    kindNamed(name);
    if (length > this.mostMb * MB) throw this.tooLarge();
    await this.rows.demandRoom(actor, length);
    return this.atOnce.within(actor.personId, () => this.keep(actor, name, this.limited(content)));
  }

  private async keep(actor: Actor, name: string, content: AsyncIterable<Uint8Array>): Promise<UploadedFile> {
    let staged: UploadedFile | undefined;
    try {
      await this.store.put(actor.tenantId, content, async (received) => {
        staged = await this.stage(actor, name, received);
      });
    } catch (error) {
      if (staged) await this.giveUp(actor, staged);
      throw error;
    }
    if (!staged) throw new Error('the store kept a file without showing it');
    await this.remember(actor, staged);
    return staged;
  }

  private async stage(actor: Actor, name: string, received: ReceivedFile): Promise<UploadedFile> {
    const { sha256, size } = received;
    if (size === 0) throw new RuleBroken('FILE_EMPTY', { name });
    const { mediaType } = await judgeFile(name, received);
    const verdict = await this.scanner.scan(received);
    if (verdict.is === 'INFECTED') {
      const { signature } = verdict;
      this.log.warn(`${signature} was found in what person ${actor.personId} uploaded (${sha256})`);
      throw new RuleBroken('FILE_INFECTED', { name, signature });
    }
    return this.rows.stage(actor, { sha256, size, name, mediaType, scanned: verdict.is === 'CLEAN' });
  }

  /** Once the bytes stand: a request that is repeated is then answered with this file, and until then it is done again. */
  private async remember(actor: Actor, staged: UploadedFile): Promise<void> {
    const { idempotency } = currentJourney();
    if (!idempotency) return;
    try {
      await this.database.inTransaction(actor.tenantId, (client) =>
        this.keys.take(client, actor, idempotency, staged),
      );
    } catch (error) {
      if (error instanceof IdempotencyKeyTaken) await this.giveUp(actor, staged);
      throw error;
    }
  }

  /** At once, so that it counts no longer; where this fails too, the sweep finds the row a day later. */
  private async giveUp({ tenantId }: Actor, { id }: UploadedFile): Promise<void> {
    await this.rows.giveUp(tenantId, id).catch((error: unknown) => {
      this.log.warn(`upload ${id} was not given up: ${String(error)}`);
    });
  }

  private async *limited(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of content) {
      size += chunk.length;
      if (size > this.mostMb * MB) throw this.tooLarge();
      yield chunk;
    }
  }

  private tooLarge(): RuleBroken {
    return new RuleBroken('FILE_TOO_LARGE', { most: this.mostMb });
  }
}
