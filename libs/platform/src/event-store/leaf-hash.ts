import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.js';

/** What of an event its leaf hash covers; the database's own columns (position, transaction) are not part of it. */
export interface HashedEvent {
  readonly event_id: string;
  readonly stream_type: string;
  readonly stream_id: string;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: object;
  readonly actor_id: string;
  readonly on_behalf_of_id: string | null;
  readonly correlation_id: string;
  readonly causation_id: string | null;
  readonly happened_at: string;
  readonly recorded_at: string;
}

/**
 * SHA-256 over 0x00 and the event in canonical JSON (RFC 8785): the leaf of a Merkle tree as in RFC 6962, 2.1.
 * Times are ISO strings in UTC with milliseconds, ids lower case. The hash comes as PostgreSQL reads bytes: `\x` and hex digits.
 */
export function leafHash(tenantId: string, event: HashedEvent): string {
  const digest = createHash('sha256')
    .update('\0')
    .update(
      canonicalJson([
        event.event_id,
        tenantId,
        event.stream_type,
        event.stream_id,
        event.version,
        event.type,
        event.schema_version,
        event.data,
        event.actor_id,
        event.on_behalf_of_id,
        event.correlation_id,
        event.causation_id,
        event.happened_at,
        event.recorded_at,
      ]),
    )
    .digest('hex');
  return `\\x${digest}`;
}
