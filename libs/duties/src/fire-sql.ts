import { SYSTEM } from '#libs/kernel/src/system-actor.js';

/** Short enough that a transaction stays far below a second. In the text, so that the planner expects no more. */
export const BATCH = 1_000;

/**
 * Takes reminders: one statement from the lines of the ledger to the events with their hashes, the settled lines, and the
 * notices that tell people.
 *
 * Lines that another worker has in hand are passed over. Everything is looked at again: a duty that was closed or moved, an
 * acknowledgement, a later step that is due as well after an outage. A reminder gives way only to what is sure to tell the owner,
 * a later reminder or an urging: an escalation is for his superior, and may find nobody. The owner is told and,
 * while he is absent, his substitute, unless he is absent as well.
 *
 * A line is found again by its place (ctid): it stays there as long as we have it locked. One that was moved a moment before
 * is not found and waits for the next look, so that only what was settled leaves an event.
 *
 * The hash is that of `leaf-hash.ts`: SHA-256 over 0x00 and the event as canonical JSON. No part of it needs escaping: ids,
 * names of rungs and policies, days. Ids begin with the moment (version 7), so that what is new stands together in indexes.
 */
const firing = (lines: string): string => `
  with t as materialized (
    select now, business_today() as today, to_char(now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      now - clock_timestamp() as shift
    from (select date_trunc('milliseconds', business_now()) as now) as clock),
  due as materialized (
    select r.ctid as place, r.tenant_id, r.duty_id, r.policy, r.rung, r.occurrence, r.due_on, r.remind_at,
      r.unless_acknowledged, r.statutory, r.correlation_id
    ${lines} for update of r skip locked),
  seen as materialized (
    select due.*, d.source_type, d.source_id, d.kind, d.title, d.owner_id, d.creditor_id, d.due_at,
      case when d.id is null then 'NO_SUCH_DUTY'
           when d.state <> 'OPEN' then 'DUTY_CLOSED'
           when d.submitted_at is not null then 'SUBMITTED'
           when d.due_on is distinct from due.due_on then 'DUE_MOVED'
           when due.unless_acknowledged and d.acknowledged_at is not null then 'ACKNOWLEDGED'
           when exists (
             select from reminders later
             where later.tenant_id = due.tenant_id and later.duty_id = due.duty_id and later.remind_at > due.remind_at
               and later.remind_at <= (select now from t) and later.due_on = due.due_on and later.action <> 'ESCALATE'
               and later.state not in ('SKIPPED', 'SUPERSEDED', 'FAILED')
               and (later.state = 'FIRED' or not later.unless_acknowledged or d.acknowledged_at is null)) then 'COLLAPSED'
      end as reason,
      (select a.deputy_id from absences a
       where a.tenant_id = d.tenant_id and a.person_id = d.owner_id and a.valid_from <= (select today from t)
         and a.valid_to >= (select today from t) and a.deputy_id <> d.owner_id and not exists (
           select from absences b
           where b.tenant_id = a.tenant_id and b.person_id = a.deputy_id and b.valid_from <= (select today from t)
             and b.valid_to >= (select today from t)) limit 1) as deputy_id,
      1 + coalesce((select max(e.version) from events e where e.tenant_id = due.tenant_id and e.stream_id = due.duty_id), 0)
        as version,
      uuidv7((select shift from t)) as event_id
    from due left join duties d on d.tenant_id = due.tenant_id and d.id = due.duty_id),
  settled as (
    update reminders r set
      state = case when s.reason is null then 'FIRED' when s.reason = 'DUE_MOVED' then 'SUPERSEDED' else 'SKIPPED' end,
      reason = s.reason, error = null, lease_until = null, settled_at = (select now from t),
      told = case when s.reason is null then ('["' || s.owner_id || coalesce('","' || s.deputy_id, '') || '"]')::jsonb end
    from seen s where r.ctid = s.place
    returning s.*),
  recorded as (
    insert into events (tenant_id, stream_type, stream_id, version, event_id, type, schema_version, data, actor_id,
      correlation_id, happened_at, recorded_at, leaf_hash)
    select tenant_id, 'duty', duty_id, version, event_id, 'ReminderSent', 1, data::jsonb, '${SYSTEM}', correlation_id, now, now,
      sha256('\\x00'::bytea || convert_to(
        '["' || event_id || '","' || tenant_id || '","duty","' || duty_id || '",' || version || ',"ReminderSent",1,' || data
        || ',"${SYSTEM}",null,"' || correlation_id || '",null,"' || at || '","' || at || '"]', 'UTF8'))
    from t cross join settled cross join lateral (
      select '{"dueOn":"' || due_on || '","occurrence":' || occurrence || ',"policy":"' || policy || '","rung":"' || rung
        || '","told":["' || owner_id || coalesce('","' || deputy_id, '') || '"]}' as data offset 0) as written
    -- Whoever appends to many streams at once does so in the order of their ids, or two might wait for one another.
    where reason is null order by duty_id),
  told as (
    insert into notices (tenant_id, id, person_id, about, class, statutory, template, values, link, created_at, deliver_at,
      correlation_id)
    select tenant_id, p.id, p.person_id, 'reminder/' || duty_id || '/' || policy || '/' || rung || '/' || occurrence,
      'REMINDER', statutory, case when now >= due_at then 'DUE_PAST' when due_on = today then 'DUE_TODAY' else 'DUE_SOON' end,
      ('{"title":' || to_json(title) || ',"kind":"' || kind || '","dueOn":"' || due_on || '","dutyId":"' || duty_id || '","for":'
        || case when p.person_id <> owner_id then '"' || owner_id || '"' else 'null' end
        || case when kind = 'COUNTERSIGN' then ',"signer":"' || creditor_id || '"' else '' end || '}')::jsonb,
      '/' || source_type || 's/' || source_id, now, now, correlation_id
    from t cross join settled cross join lateral (
      values (owner_id, event_id), (deputy_id, case when deputy_id is not null then gen_random_uuid() end)) as p (person_id, id)
    where reason is null and p.person_id is not null)
  select (select count(*) from due)::int as claimed, (select count(*) from settled where reason is null)::int as fired,
    (select coalesce(array_agg(distinct tenant_id), '{}') from due) as tenants,
    (select jsonb_build_array(remind_at::text, tenant_id, duty_id) from (
       select remind_at, tenant_id, duty_id from due order by remind_at desc, tenant_id desc, duty_id desc limit 1) as l) as last`;

/** Where a stretch of batches has got to: the moment, the tenant and the duty of the last line. */
export type Place = readonly [at: string, tenant: string, duty: string];

// While somebody keeps an old transaction open, lines that were taken stay in the index and would be walked over again and again:
// a stretch goes on where the last one ended.
const planned = `from reminders r
    where r.state = 'PLANNED' and r.action = 'REMIND' and r.remind_at <= (select now from t)`;

// Whose lines: of all tenants, or of the tenant `$2`; not before `$1`: a moment, `$2`: a tenant, and `$3`: a duty.
const due = {
  OF_ALL: `${planned}
      and (r.remind_at, r.tenant_id, r.duty_id) >= ($1::timestamptz, $2::uuid, $3::uuid)
    order by r.remind_at, r.tenant_id, r.duty_id limit ${BATCH}`,
  OF_TENANT: `${planned}
      and r.tenant_id = $2::uuid and (r.remind_at, r.duty_id) >= ($1::timestamptz, $3::uuid)
    order by r.remind_at, r.duty_id limit ${BATCH}`,
};

// In the order in which one appends.
const locking = (lines: string): string => `
  with t as materialized (select date_trunc('milliseconds', business_now()) as now),
  due as materialized (
    select r.ctid::text as place, r.tenant_id as "tenantId", r.duty_id ${lines} for update of r skip locked)
  select place, "tenantId" from due order by duty_id`;

/** A batch of what is due, taken at once; or locked only, with its places. Of all tenants or of one, from a place on. */
export const FIRE = { OF_ALL: firing(due.OF_ALL), OF_TENANT: firing(due.OF_TENANT) };
export const LOCK = { OF_ALL: locking(due.OF_ALL), OF_TENANT: locking(due.OF_TENANT) };

/** Of the lines that this transaction has locked those at the places `$1`. */
export const FIRE_LOCKED = firing(`from unnest($1::tid[]) as at (place) join reminders r on r.ctid = at.place
    where r.state = 'PLANNED'`);

// By their whole key first, or with statistics of another day all that is in hand would be walked over for each.
/** What this worker has in hand: `$1` is the lines as JSON. */
export const FIRE_CLAIMED = firing(`from json_to_recordset($1)
      as v ("tenantId" uuid, "dutyId" uuid, policy text, rung text, occurrence int, attempts int)
    cross join lateral (
      select ctid as place from reminders of_key where of_key.tenant_id = v."tenantId" and of_key.duty_id = v."dutyId"
        and of_key.policy = v.policy and of_key.rung = v.rung and of_key.occurrence = v.occurrence offset 0) as found
    join reminders r on r.ctid = found.place
    where r.state = 'CLAIMED' and r.attempts = v.attempts`);
