import type { Pool } from 'pg';
import { dueBy } from '#libs/calendar/src/due-by.js';
import type { Due } from '#libs/calendar/src/due.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import type { Term } from '#libs/calendar/src/term.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId, PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { dutyIdOf } from '#libs/platform/src/event-store/duty-id.js';
import { as, newId } from './journey.js';

type PromiseEvent = DomainEvent<
  'Promised',
  { owner: PersonId; creditor: PersonId; unit: UnitId; title: string; due: Due }
>;

const key = { kind: 'ITEM', item: '', occurrence: 1 };

/** Somebody owes something by a term: the least stream whose dates a calendar decides on. */
const promises: StreamModel<null, PromiseEvent> = {
  type: 'promise',
  initial: null,
  evolve: () => null,
  rows: () => [],
  duties: ({ data }) => [{ change: 'open', key, ...data }],
  subject: () => undefined,
};

/** What somebody owes. */
export interface Owing {
  readonly tenantId: TenantId;
  readonly owner: PersonId;
  /** Himself, unless said. */
  readonly creditor?: PersonId;
  readonly unit: UnitId;
  readonly term: Term;
}

/** Opens one duty for each term, counted by the official calendar; answers their ids. */
export async function oweByTerms(store: EventStore, owings: readonly Owing[]): Promise<DutyId[]> {
  const ids: DutyId[] = [];
  for (const { tenantId, owner, creditor = owner, unit, term } of owings) {
    const stream = newId();
    const title = `Việc ${ids.length + 1}`;
    const data = { owner, creditor, unit, title, due: dueBy(term, officialCalendar) };
    const promised: PromiseEvent = { type: 'Promised', data };
    await as({ tenantId }, () => store.decide(promises, stream, () => [promised]));
    ids.push(dutyIdOf(tenantId, stream, key));
  }
  return ids;
}

/** A duty as its row tells it. */
export async function dutyRow(owner: Pool, id: DutyId): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await owner.query<Record<string, unknown>>(
    `select state, due_on::text, original_due_on::text, moved_due_on::text, moved_explanation ->> 'calendarVersion' as version
     from duties where id = $1`,
    [id],
  );
  return rows[0] ?? {};
}

/** Opens so many duties by one term, many at once. */
export async function oweManyByTerm(
  store: EventStore,
  { tenantId, owner, creditor = owner, unit, term }: Owing,
  count: number,
): Promise<void> {
  const due = dueBy(term, officialCalendar);
  const promised: PromiseEvent = { type: 'Promised', data: { owner, creditor, unit, title: 'Việc', due } };
  const targets = Array.from({ length: count }, () => ({ id: newId() as string }));
  await as({ tenantId }, () => store.decideMany(promises, targets, () => [promised]));
}
