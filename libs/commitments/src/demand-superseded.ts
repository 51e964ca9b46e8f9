import type { EventStore } from '#libs/kernel/src/event-store.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { commitmentStream } from './commitment-stream.js';
import { demandSupersedable } from './domain/ending-decisions.js';
import type { Parties } from './domain/parties.js';
import type { Terms } from './domain/terms.js';

/** What a text is to take the place of must be in force for the same unit and year. */
export async function demandSuperseded(store: EventStore, parties: Parties, terms: Terms): Promise<void> {
  if (terms.supersedes !== null)
    demandSupersedable(await readState(store, commitmentStream, terms.supersedes), parties, terms);
}
