import type { CommitmentEvent } from './commitment-events.js';
import type { Commitment } from './commitment-state.js';
import { documentTellings } from './tell-of-document.js';
import { handoverTellings } from './tell-of-handover.js';
import { workTellings } from './tell-of-work.js';
import type { Tell, Telling, Tellings } from './telling.js';

const tellings: Tellings<CommitmentEvent> = { ...documentTellings, ...workTellings, ...handoverTellings };

/** Types of events of which somebody is told. */
export const toldTypes: readonly string[] = Object.entries(tellings).flatMap(([type, tell]) =>
  tell === null ? [] : [type],
);

/** Every type of event there is, told of or not. */
export const everyType: readonly string[] = Object.keys(tellings);

/** What whom is told of an event, who acted himself included; pure, so that telling it again is telling the same. */
export function tellingsOf(
  event: CommitmentEvent,
  state: Commitment,
  before: Commitment,
): readonly Telling[] {
  // Each type's own function, which the compiler can't follow from the type of the event.
  const tell = tellings[event.type] as Tell<CommitmentEvent> | null;
  return tell?.(event, state, before) ?? [];
}
