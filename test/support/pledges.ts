import type { Pool } from 'pg';
import type { Due } from '#libs/calendar/src/due.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { endOfDay, instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import { id, type PersonId, type TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { newId } from './journey.js';

export type PledgeEvent =
  | DomainEvent<'Asked', { owner: string; title: string; by: string; creditor?: string }>
  | DomainEvent<'Postponed', { by: string }>
  | DomainEvent<'Given', { at: string }>;

const key = { kind: 'SIGN', item: '', occurrence: 1 };
const unit = id<'unit'>('00000000-0000-4000-8000-000000000009');
const due = (by: string): Due => {
  const on = localDate(by);
  return { kind: 'DATE', at: endOfDay(on), on, explanation: { rule: 'TEST' } };
};

/** Somebody is asked to sign something by a day: the least stream that has reminders. */
export const pledges: StreamModel<null, PledgeEvent> = {
  type: 'pledge',
  initial: null,
  evolve: () => null,
  rows: () => [],
  duties: ({ type, data }) => {
    switch (type) {
      case 'Asked': {
        const owner = id<'person'>(data.owner);
        const creditor = id<'person'>(data.creditor ?? data.owner);
        return [{ change: 'open', key, owner, creditor, unit, title: data.title, due: due(data.by) }];
      }
      case 'Postponed':
        return [{ change: 'move', key, due: due(data.by) }];
      case 'Given':
        return [{ change: 'close', key, outcome: 'DONE', at: instant(data.at) }];
    }
  },
  subject: () => undefined,
};

/** A person with a name, for whom a mail can be written. */
export async function personCalled(
  owner: Pool,
  tenantId: TenantId,
  name: string,
  language = 'vi',
): Promise<PersonId> {
  const person = newId<'person'>();
  const details = newId();
  await owner.query(
    `insert into person_details (tenant_id, id, person_id, name, search, salt) values ($1, $2, $3, $4, $4, '')`,
    [tenantId, details, person, name],
  );
  await owner.query(
    `insert into persons (tenant_id, id, version, unit_id, details_id, account, initial_password, locked, account_epoch)
     values ($1, $2, 1, $3, $4, false, false, false, 0)`,
    [tenantId, person, unit, details],
  );
  await owner.query('insert into person_preferences values ($1, $2, $3)', [tenantId, person, language]);
  return person;
}
