import type { PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { eventOf, foldStream, loadEvents } from '#libs/platform/src/event-store/load-streams.js';
import { commitmentStream } from '../../commitment-stream.js';
import type { CommitmentEvent } from '../../domain/commitment-events.js';
import type { Commitment } from '../../domain/commitment-state.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';

/** A commitment with everything that happened to it, and the moment at which it was read. */
export interface ToldCommitment {
  readonly id: string;
  readonly now: Instant;
  readonly state: Exclude<Commitment, { status: 'NONE' }>;
  readonly events: readonly CommitmentEvent[];
}

/** Folds one from its own events: what a signature stands over is never read from a list. Null where there is none. */
export async function toldCommitment(
  client: PoolClient,
  tenantId: TenantId,
  id: string,
): Promise<ToldCommitment | null> {
  const loaded = await loadEvents(client, tenantId, [id]);
  const { state } = foldStream(commitmentStream, { id }, loaded);
  if (state.status === 'NONE') return null;
  const events = (loaded.events.get(id) ?? []).map((event) => eventOf(commitmentStream, event));
  return { id, now: loaded.now, state, events };
}
