import type { EventStore } from '#libs/kernel/src/event-store.js';
import type { InspectionId } from './domain/finding-text.js';
import { noInspection, type Inspection } from './domain/inspection.js';
import { inspectionStream } from './inspection-stream.js';

/**
 * An inspection as it stands, looked at under the rights of the command that is on its way. With the version one goes on to
 * decide on, what was looked at is what is decided.
 */
export async function readInspection(
  store: EventStore,
  id: InspectionId,
  version?: number,
): Promise<Inspection> {
  let found = noInspection;
  await store.decide(
    inspectionStream,
    id,
    (state) => {
      found = state;
      return [];
    },
    version,
  );
  return found;
}
