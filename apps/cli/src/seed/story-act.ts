import { localDate } from '#libs/calendar/src/local-date.js';
import { atHour } from '#libs/calendar/src/vietnam-time.js';
import type { Act } from '#libs/composition/src/acts/act.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { Pool } from 'pg';

/** Somebody does something on a day at an hour. */
export interface StoryAct {
  /** Says it in a few words, and is its name in the records. */
  readonly name: string;
  readonly on: string;
  readonly hour: string;
  readonly who: { readonly personId: PersonId };
  readonly act: Act;
}

/** Puts the story where a worker finds each act when the clock comes to it; acts of the same minute keep their order. */
export async function planActs(owner: Pool, tenantId: TenantId, story: readonly StoryAct[]): Promise<void> {
  const rows = story.map(({ name, on, hour, who, act }, number) => ({
    name,
    at: atHour(localDate(on), hour),
    number,
    person_id: who.personId,
    act,
  }));
  await owner.query(
    `insert into camket.demo_acts (tenant_id, name, at, number, person_id, act)
     select $1, name, at, number, person_id, act
     from json_to_recordset($2) as v (name text, at timestamptz, number int, person_id uuid, act jsonb)`,
    [tenantId, JSON.stringify(rows)],
  );
}
