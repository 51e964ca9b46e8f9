import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { EventStore } from '#libs/kernel/src/event-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { as, newId } from './journey.js';

export type Noted = DomainEvent<'Noted', { text: string }>;

/** A stream that does nothing but keep notes: for tests of those who read events. */
export const notes: StreamModel<number, Noted> = {
  type: 'note',
  initial: 0,
  evolve: (count) => count + 1,
  rows: () => [],
  duties: () => [],
  subject: () => undefined,
};

/** Records notes, all of one stream where it is named. */
export async function note(
  store: EventStore,
  texts: readonly string[],
  {
    tenantId = newId<'tenant'>(),
    stream = newId(),
    correlationId,
  }: { tenantId?: TenantId; stream?: string; correlationId?: string } = {},
): Promise<void> {
  const who = correlationId === undefined ? { tenantId } : { tenantId, correlationId };
  await as(who, () =>
    store.decide(notes, stream, () => texts.map((text): Noted => ({ type: 'Noted', data: { text } }))),
  );
}
