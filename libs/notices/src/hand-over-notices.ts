import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { dateOf, startOfDay, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { calendarsOfPeople } from './calendars-of-people.js';
import { handOver, type Handling } from './domain/hand-over.js';
import { BATCH } from './domain/hand-over-part.js';
import { chosenPreferences, preferenceColumns, type PreferenceColumns } from './chosen-preferences.js';
import { HandOverTurns, type Turn } from './hand-over-turns.js';
import { readSendRules } from './read-send-rules.js';
import { tellOperators } from './tell-operators.js';

/** A digest waits so long (real time) for notices that are being written at the same moment. */
export const GATHERING_SECONDS = 3;

interface Claimed extends PreferenceColumns {
  readonly id: string;
  readonly person_id: PersonId;
  readonly class: string;
  readonly statutory: boolean;
  readonly reason: string | null;
  readonly correlation_id: string;
}

interface Digest {
  readonly id: string;
  readonly left: boolean;
  /** Of another day, whose window it missed. */
  readonly late: boolean;
}

const NEXT_TENANT = `
  select tenant_id from notices where handed_at is null and deliver_at <= business_now() and ($1::uuid is null or tenant_id = $1)
  order by deliver_at limit 1`;

const CLAIM = `
  select n.id, n.person_id, n.class, n.statutory, n.reason, n.correlation_id, ${preferenceColumns}
  from notices n left join person_preferences p on p.tenant_id = n.tenant_id and p.person_id = n.person_id
  where n.tenant_id = $1 and n.handed_at is null and n.deliver_at <= $2 and ($3::uuid[] is null or n.id = any ($3))
  order by n.deliver_at limit ${BATCH} for update of n skip locked`;

const DIGESTS = `
  select id from digests where tenant_id = $1 and person_id = any ($3::uuid[]) and day = $2
  union select id from digests where tenant_id = $1 and person_id = any ($3::uuid[]) and closed_at is null`;

// Locked, so that a digest doesn't leave while something is put into it. By the ids alone: one that left in this moment is to be
// seen as left, not passed over.
const LOCK_DIGESTS = `
  select person_id, id, closed_at is not null as left, day <> $2 as late from digests
  where tenant_id = $1 and id = any ($3::uuid[]) order by id for update`;

// What it takes in today makes it today's.
const CATCH_UP = `
  update digests d set day = $2 where tenant_id = $1 and id = any ($3::uuid[])
    and not exists (select from digests t where t.tenant_id = $1 and t.person_id = d.person_id and t.day = $2)`;

const ALONE_TODAY = `
  select person_id, count(*)::int as count from deliveries
  where tenant_id = $1 and person_id = any ($2::uuid[]) and queued_at >= $3 and notice_id is not null and position = 0
  group by person_id`;

const SETTLE = `
  update notices n set digest_id = v.digest_id, reason = v.reason, deliver_at = coalesce(v.until, n.deliver_at),
    handed_at = case when v.until is null then $3::timestamptz end
  from json_to_recordset($2) as v (id uuid, digest_id uuid, reason text, until timestamptz)
  where n.tenant_id = $1 and n.id = v.id`;

/** Takes notices whose time has come into their persons' digests or into deliveries of their own. */
@Injectable()
export class HandOverNotices {
  private readonly turns: HandOverTurns;

  constructor(
    private readonly relay: RelayDatabase,
    private readonly waker: Waker,
    private readonly calendars: WorkingCalendars,
  ) {
    this.turns = new HandOverTurns(relay);
  }

  /** Hands over all that is due, of one tenant or of all; returns how many notices were looked at. */
  async handOverDue(
    tenantId?: TenantId,
    goOn: () => boolean = () => true,
    gatherFor = GATHERING_SECONDS,
  ): Promise<number> {
    await this.turns.giveBack();
    let seen = 0;
    const tenants = new Set<TenantId>();
    while (goOn()) {
      const { rows } = await this.relay.pool.query<{ tenant_id: TenantId }>(NEXT_TENANT, [tenantId ?? null]);
      const tenant = rows[0]?.tenant_id;
      if (tenant === undefined) break;
      const part = await this.turns.take(tenant, (client, turn) =>
        handOverPart(client, this.calendars, turn, gatherFor),
      );
      if (part === 0) break;
      seen += part;
      tenants.add(tenant);
    }
    for (const tenant of tenants)
      await this.waker.wakeUp({ job: 'send-deliveries', payload: { tenantId: tenant } });
    return seen;
  }
}

async function handOverPart(
  client: PoolClient,
  calendars: WorkingCalendars,
  { tenant, only, now }: Turn,
  gatherFor: number,
): Promise<number> {
  const { rows } = await client.query<Claimed>(CLAIM, [tenant, now, only]);
  if (rows.length === 0) return 0;
  const rules = (await readSendRules(client, [tenant]))(tenant);
  const people = [...new Set(rows.map((row) => row.person_id))];
  const addressees = people.map((person_id) => ({ tenant_id: tenant, person_id }));
  const calendarOf = await calendarsOfPeople(client, calendars, addressees);
  const digests = await digestsOf(client, tenant, now, people);
  const alone = await aloneToday(client, tenant, now, people);
  const handled = rows.map((notice) => {
    const aloneBefore = alone.get(notice.person_id) ?? 0;
    const handling = handOver(notice, {
      now,
      digestLeft: digests.get(notice.person_id)?.left ?? false,
      aloneToday: aloneBefore,
      preferences: chosenPreferences(notice),
      rules,
      calendar: calendarOf({ tenant_id: tenant, person_id: notice.person_id }),
    });
    if (handling.handling === 'ALONE') alone.set(notice.person_id, aloneBefore + 1);
    return { notice, handling };
  });
  await settle(client, { tenant, now, gatherFor, digests, handled });
  if (handled.some(isNewlyHeld))
    await tellOperators(client, tenant, {
      about: `held-back/person/${dateOf(now)}`,
      template: 'HELD_BACK_PERSON',
      values: { cap: rules.personDay },
      now,
    });
  return rows.length;
}

/** Held back now, and not known to be so from before. */
const isNewlyHeld = ({ notice, handling }: Settling['handled'][number]): boolean =>
  'reason' in handling && handling.reason === 'OVER_CAP' && notice.reason !== 'OVER_CAP';

interface Settling {
  readonly tenant: TenantId;
  readonly now: Instant;
  readonly gatherFor: number;
  readonly digests: Map<PersonId, Digest>;
  readonly handled: readonly { readonly notice: Claimed; readonly handling: Handling }[];
}

async function settle(client: PoolClient, { tenant, now, gatherFor, digests, handled }: Settling) {
  const begun: object[] = [];
  const deliveries: object[] = [];
  const settled: object[] = [];
  const caughtUp = new Set<string>();
  for (const { notice, handling } of handled) {
    const { id, person_id, correlation_id } = notice;
    const [channel] = chosenPreferences(notice).channels;
    const statutory = handling.handling === 'ALONE';
    const delivery = { id: randomUUID(), person_id, correlation_id, channel, statutory };
    switch (handling.handling) {
      case 'ALONE':
        deliveries.push({ ...delivery, notice_id: id, wait: 0 });
        settled.push({ id });
        break;
      case 'DIGEST': {
        let digest = digests.get(person_id);
        if (!digest) {
          digest = { id: randomUUID(), left: false, late: false };
          digests.set(person_id, digest);
          begun.push({ id: digest.id, person_id });
          deliveries.push({ ...delivery, digest_id: digest.id, wait: gatherFor });
        }
        if (digest.late) caughtUp.add(digest.id);
        settled.push({ id, digest_id: digest.id, reason: handling.reason });
        break;
      }
      case 'KEEP':
        settled.push({ id, until: handling.until, reason: handling.reason });
        break;
      case 'PAGE_ONLY':
        settled.push({ id, reason: handling.reason });
        break;
    }
  }
  await client.query(
    `insert into digests (tenant_id, id, person_id, day)
     select $1, id, person_id, $3 from json_to_recordset($2) as v (id uuid, person_id uuid)`,
    [tenant, JSON.stringify(begun), dateOf(now)],
  );
  if (caughtUp.size > 0) await client.query(CATCH_UP, [tenant, dateOf(now), [...caughtUp]]);
  await client.query(
    `insert into deliveries (tenant_id, id, person_id, notice_id, digest_id, channel, position, statutory, next_attempt_at,
       queued_at, deliver_at, correlation_id)
     select $1, id, person_id, notice_id, digest_id, channel, 0, statutory, clock_timestamp() + make_interval(secs => wait), $3, $3,
       correlation_id
     from json_to_recordset($2) as v (id uuid, person_id uuid, notice_id uuid, digest_id uuid, channel text, wait float8,
       statutory boolean, correlation_id uuid)`,
    [tenant, JSON.stringify(deliveries), now],
  );
  await client.query(SETTLE, [tenant, JSON.stringify(settled), now]);
}

async function digestsOf(client: PoolClient, tenant: TenantId, now: Instant, people: readonly PersonId[]) {
  const today = dateOf(now);
  const { rows: found } = await client.query<{ id: string }>(DIGESTS, [tenant, today, people]);
  const ids = found.map(({ id }) => id);
  const { rows } = await client.query<Digest & { person_id: PersonId }>(LOCK_DIGESTS, [tenant, today, ids]);
  // One that has not left takes in what one that has can't.
  const [left, open] = [rows.filter((row) => row.left && !row.late), rows.filter((row) => !row.left)];
  return new Map<PersonId, Digest>([...left, ...open].map((row) => [row.person_id, row]));
}

async function aloneToday(
  client: PoolClient,
  tenant: TenantId,
  now: Instant,
  people: readonly PersonId[],
): Promise<Map<PersonId, number>> {
  const { rows } = await client.query<{ person_id: PersonId; count: number }>(ALONE_TODAY, [
    tenant,
    people,
    startOfDay(dateOf(now)),
  ]);
  return new Map(rows.map(({ person_id, count }) => [person_id, count]));
}
