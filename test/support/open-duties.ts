import { localDate } from '#libs/calendar/src/local-date.js';
import { endOfDay } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { SourceChange } from '#libs/kernel/src/duty-change.js';
import type { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId, PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { dutyIdOf } from '#libs/platform/src/event-store/duty-id.js';
import { as, newId } from './journey.js';

type Opening = DomainEvent<'Opened', Extract<SourceChange, { change: 'open' }>>;

/** The least stream that owes something: it opens one duty of any kind, by anybody, anywhere. */
const openings: StreamModel<null, Opening> = {
  type: 'opening',
  initial: null,
  evolve: () => null,
  rows: () => [],
  duties: ({ data }) => [data],
  subject: () => undefined,
};

/** Who owes what to whom, by when. */
export interface ToOpen {
  readonly tenantId: TenantId;
  readonly owner: PersonId;
  readonly creditor: PersonId;
  readonly unit: UnitId;
  readonly dueOn: string;
  readonly count: number;
  readonly kind?: string;
}

/** Opens so many alike, through the event store; returns their ids. */
export async function openDuties(
  store: EventStore,
  { tenantId, owner, creditor, unit, dueOn, count, kind = 'SIGN' }: ToOpen,
): Promise<DutyId[]> {
  const on = localDate(dueOn);
  const due = { kind: 'DATE', at: endOfDay(on), on, explanation: { rule: 'TEST' } } as const;
  const key = { kind, item: '', occurrence: 1 };
  const title = `Việc hạn ${dueOn}`;
  const opened: Opening = {
    type: 'Opened',
    data: { change: 'open', key, owner, creditor, unit, title, due },
  };
  const ids: DutyId[] = [];
  for (let done = 0; done < count; done += 200) {
    const targets = Array.from({ length: Math.min(200, count - done) }, () => ({ id: newId() as string }));
    await as({ tenantId }, () => store.decideMany(openings, targets, () => [opened]));
    ids.push(...targets.map(({ id }) => dutyIdOf(tenantId, id, key)));
  }
  return ids;
}
