import type { PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { told, type Told } from '#libs/platform/src/event-store/told.js';
import { commitmentStream } from '../../commitment-stream.js';
import type { CommitmentEvent } from '../../domain/commitment-events.js';
import type { Commitment } from '../../domain/commitment-state.js';

/** A commitment with everything that happened to it, and the moment at which it was read. */
export interface ToldCommitment extends Told<Exclude<Commitment, { status: 'NONE' }>, CommitmentEvent> {
  readonly id: string;
}

/** Folds one from its own events: what a signature stands over is never read from a list. Null where there is none. */
export async function toldCommitment(
  client: PoolClient,
  tenantId: TenantId,
  id: string,
): Promise<ToldCommitment | null> {
  const { state, ...rest } = await told(client, tenantId, commitmentStream, id);
  return state.status === 'NONE' ? null : { id, state, ...rest };
}
