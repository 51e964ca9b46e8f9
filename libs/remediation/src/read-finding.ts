import type { EventStore } from '#libs/kernel/src/event-store.js';
import type { FindingId } from './domain/finding-text.js';
import { noFinding, type Finding } from './domain/finding.js';
import { findingStream } from './finding-stream.js';

/** A finding as it stands, looked at under the rights of the command that is on its way. */
export async function readFinding(store: EventStore, id: FindingId): Promise<Finding> {
  let found: Finding = noFinding;
  await store.decide(findingStream, id, (state) => {
    found = state;
    return [];
  });
  return found;
}
