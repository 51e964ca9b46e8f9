import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';

/** Where a reader stands: after this event. Transaction ids and positions outgrow JavaScript's numbers, so they stay text. */
export interface Cursor {
  readonly xid: string;
  readonly position: string;
}

export const beginning: Cursor = { xid: '0', position: '0' };

/** An event as a consumer receives it, from any tenant. */
export interface RecordedEvent extends Cursor {
  readonly tenantId: TenantId;
  readonly streamType: string;
  readonly streamId: string;
  readonly version: number;
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
  readonly actorId: PersonId;
  readonly onBehalfOfId: PersonId | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
}

/** The columns of an event under the names of RecordedEvent, all but its data. */
export const recordedColumns = `
  xid::text as xid, position::text as position, tenant_id as "tenantId", stream_type as "streamType",
  stream_id as "streamId", version, event_id as "eventId", type, schema_version as "schemaVersion",
  actor_id as "actorId", on_behalf_of_id as "onBehalfOfId", correlation_id as "correlationId",
  causation_id as "causationId", happened_at as "happenedAt", recorded_at as "recordedAt"`;
