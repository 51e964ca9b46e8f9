import { hash } from 'node:crypto';
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
  const { event_id, stream_type, stream_id, version, type, schema_version, data } = event;
  const { actor_id, on_behalf_of_id, correlation_id, causation_id, happened_at, recorded_at } = event;
  // Plain strings and numbers are canonical as they are written; only the data has keys to be put in order.
  const before = JSON.stringify([event_id, tenantId, stream_type, stream_id, version, type, schema_version]);
  const after = JSON.stringify([
    actor_id,
    on_behalf_of_id,
    correlation_id,
    causation_id,
    happened_at,
    recorded_at,
  ]);
  const leaf = `${before.slice(0, -1)},${canonicalJson(data)},${after.slice(1)}`;
  return `\\x${hash('sha256', `\0${leaf}`, 'hex')}`;
}
