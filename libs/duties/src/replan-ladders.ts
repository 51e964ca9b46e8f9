import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import { REPLAN_LADDER } from './replan-ladder.process.js';

/**
 * A ladder that came into force or went out of it changes the plans of all duties that it holds for: a process of its own, since
 * there may be a hundred thousand of them. One for each event, however often it is read.
 */
export const replanLadders: Consumer = {
  name: 'replan-ladders',
  types: ['LadderPublished', 'LadderWithdrawn'],
  async handle(events, transaction) {
    await transaction.write(
      events.map(({ tenantId, streamId, eventId, recordedAt, correlationId }) => ({
        table: 'processes',
        row: {
          tenant_id: tenantId,
          id: processOf(eventId),
          kind: REPLAN_LADDER,
          input: { ladderId: streamId, at: recordedAt },
          actor_id: SYSTEM,
          correlation_id: correlationId,
          started_at: recordedAt,
        },
      })),
    );
    for (const { tenantId, eventId } of events)
      transaction.wake({ job: 'run-process', payload: { tenantId, processId: processOf(eventId) } });
  },
};

const processOf = (eventId: string): string => derivedId(`replan ${eventId}`);
