import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from './ids.js';

/** Bytes that came in whole and are not kept yet. */
export interface ReceivedFile {
  /** Of all its bytes, in lower-case hex: the name under which they would be kept. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** So many bytes from a place on; fewer where the file ends before. */
  read(from: number, length: number): Promise<Uint8Array>;
  /** All of them in order, as often as asked. */
  content(): AsyncIterable<Uint8Array>;
}

/** What a store keeps under a hash. */
export type StoredFile = Pick<ReceivedFile, 'sha256' | 'size'>;

/** Kept bytes, checked against their hash. */
export type OpenedFile = Pick<ReceivedFile, 'size' | 'content'>;

/**
 * Where the bytes of files are kept, tenant by tenant, named by nothing but the SHA-256 of themselves: the same bytes once, however
 * often they come. It knows neither names nor people; rows do. Also the Nest token of its implementation.
 */
export abstract class FileStore {
  /**
   * Takes in a stream to its end, at the store's pace, and keeps it once `examine`, which may look at all of it, has come back. Where
   * the stream breaks off or `examine` throws, nothing is kept and the error is passed on. Whoever keeps a record of files writes it
   * in `examine`: bytes never stand without a record, even after a crash.
   * @throws RuleBroken FILE_STORE_FULL where there is no room.
   */
  abstract put(
    tenant: TenantId,
    content: AsyncIterable<Uint8Array>,
    examine: (received: ReceivedFile) => Promise<void>,
  ): Promise<StoredFile>;

  /** Bytes to read. Throws RuleBroken FILE_DAMAGED where they are gone or no longer those of the hash. */
  abstract open(tenant: TenantId, sha256: string): Promise<OpenedFile>;

  /** Whether something stands under the hash; that it is undamaged only `open` finds out. */
  abstract has(tenant: TenantId, sha256: string): Promise<boolean>;

  /** Does nothing where there is nothing. */
  abstract remove(tenant: TenantId, sha256: string): Promise<void>;

  /** Throws away what began to come in before that moment and never came to an end; says how many. */
  abstract dropAbandoned(before: Instant): Promise<number>;
}
