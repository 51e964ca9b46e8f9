import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import type { HashedEvent } from './leaf-hash.js';

/** The columns of an event besides the tenant, in the order in which they are written. */
export const eventColumns = [
  'stream_type',
  'stream_id',
  'version',
  'event_id',
  'type',
  'schema_version',
  'data',
  'actor_id',
  'on_behalf_of_id',
  'correlation_id',
  'causation_id',
  'happened_at',
  'recorded_at',
  'leaf_hash',
] as const;

/** An event about to be written. `happened_at` and `recorded_at` are business time. */
export interface StoredEvent extends HashedEvent, Row {
  readonly happened_at: Instant;
  readonly recorded_at: Instant;
  /** As text: `\x` and hex digits. */
  readonly leaf_hash: string;
}
