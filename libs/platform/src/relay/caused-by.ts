import type { Actor } from '#libs/kernel/src/actor.js';
import type { Journey } from '../journey.js';
import type { RecordedEvent } from './recorded-event.js';

/** The journey on which a consumer changes something because of an event: what it records names the event as its cause. */
export function causedBy(event: RecordedEvent, actor: Actor): Journey {
  return { actor, correlationId: event.correlationId, causationId: event.eventId };
}
