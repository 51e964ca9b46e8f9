import { SYSTEM } from '#libs/kernel/src/system-actor.js';

/**
 * Takes reminders: one statement from the lines of the ledger to the events with their hashes, the settled lines, and the
 * notices that tell people.
 *
 * Lines that another worker has in hand are passed over. Everything is looked at again: a duty that was closed or moved, a
 * later step that is due as well after an outage (only the last is taken), an acknowledgement. The owner is told and,
 * while he is absent, his substitute.
 *
 * The hash is that of `leaf-hash.ts`: SHA-256 over 0x00 and the event as canonical JSON. No part of it needs escaping: ids,
 * names of rungs and policies, days.
 */
const firing = (due: string): string => `
  with t as materialized (
    select date_trunc('milliseconds', business_now()) as now, business_today() as today),
  due as materialized (
    select r.tenant_id, r.duty_id, r.policy, r.rung, r.occurrence, r.due_on, r.remind_at, r.unless_acknowledged, r.statutory,
      r.correlation_id
    ${due} for update of r skip locked),
  seen as materialized (
    select due.*, d.source_type, d.source_id, d.kind, d.title, d.owner_id, d.due_at, t.now,
      case when d.id is null then 'NO_SUCH_DUTY'
           when d.state <> 'OPEN' then 'DUTY_CLOSED'
           when d.due_on is distinct from due.due_on then 'DUE_MOVED'
           when due.unless_acknowledged and d.acknowledged_at is not null then 'ACKNOWLEDGED'
           when exists (
             select from reminders later
             where later.tenant_id = due.tenant_id and later.duty_id = due.duty_id and later.remind_at > due.remind_at
               and later.remind_at <= t.now and later.state not in ('SKIPPED', 'SUPERSEDED', 'FAILED')) then 'COLLAPSED'
      end as reason,
      (select a.deputy_id from absences a
       where a.tenant_id = d.tenant_id and a.person_id = d.owner_id and a.valid_from <= t.today and a.valid_to >= t.today
         and a.deputy_id <> d.owner_id limit 1) as deputy_id
    from t cross join due left join duties d on d.tenant_id = due.tenant_id and d.id = due.duty_id),
  fired as materialized (
    select *, gen_random_uuid() as event_id,
      to_char(now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      1 + coalesce((select max(e.version) from events e where e.tenant_id = seen.tenant_id and e.stream_id = seen.duty_id), 0) as version,
      case when deputy_id is null then '["' || owner_id || '"]' else '["' || owner_id || '","' || deputy_id || '"]' end as told
    from seen where reason is null),
  written as materialized (
    select *, '{"dueOn":"' || due_on || '","occurrence":' || occurrence || ',"policy":"' || policy || '","rung":"' || rung
        || '","told":' || told || '}' as data
    from fired),
  recorded as (
    insert into events (tenant_id, stream_type, stream_id, version, event_id, type, schema_version, data, actor_id,
      correlation_id, happened_at, recorded_at, leaf_hash)
    select tenant_id, 'duty', duty_id, version, event_id, 'ReminderSent', 1, data::jsonb, '${SYSTEM}', correlation_id, now, now,
      sha256('\\x00'::bytea || convert_to(
        '["' || event_id || '","' || tenant_id || '","duty","' || duty_id || '",' || version || ',"ReminderSent",1,' || data
        || ',"${SYSTEM}",null,"' || correlation_id || '",null,"' || at || '","' || at || '"]', 'UTF8'))
    -- Whoever appends to many streams at once does so in the order of their ids, or two might wait for one another.
    from written order by duty_id),
  settled as (
    update reminders r set
      state = case when s.reason is null then 'FIRED' when s.reason = 'DUE_MOVED' then 'SUPERSEDED' else 'SKIPPED' end,
      reason = s.reason, error = null, lease_until = null, settled_at = s.now, told = w.told::jsonb
    from seen s left join written w using (tenant_id, duty_id, policy, rung, occurrence)
    where r.tenant_id = s.tenant_id and r.duty_id = s.duty_id and r.policy = s.policy and r.rung = s.rung
      and r.occurrence = s.occurrence),
  told as (
    insert into notices (tenant_id, id, person_id, about, class, statutory, template, values, link, created_at, deliver_at,
      correlation_id)
    select w.tenant_id, gen_random_uuid(), p.person_id, 'reminder/' || w.duty_id || '/' || w.policy || '/' || w.rung || '/' || w.occurrence,
      'REMINDER', w.statutory, case when w.now < w.due_at then 'DUE_SOON' else 'DUE_PAST' end,
      jsonb_build_object('title', w.title, 'kind', w.kind, 'dueOn', w.due_on, 'for', case when p.person_id <> w.owner_id then w.owner_id end),
      '/' || w.source_type || 's/' || w.source_id, w.now, w.now, w.correlation_id
    from written w cross join lateral (values (w.owner_id), (w.deputy_id)) as p (person_id)
    where p.person_id is not null
    on conflict do nothing)
  select count(*)::int as claimed, count(*) filter (where reason is null)::int as fired,
    coalesce(array_agg(distinct tenant_id), '{}') as tenants
  from seen`;

/** What is due: `$1` is the tenant or null for all, `$2` how many at most. */
export const FIRE = firing(`from t join reminders r on r.state = 'PLANNED' and r.remind_at <= t.now
    where r.action = 'REMIND' and ($1::uuid is null or r.tenant_id = $1)
    order by r.remind_at limit $2`);

/** What this worker has in hand: `$1` is the lines as JSON. */
export const FIRE_CLAIMED = firing(`from json_to_recordset($1)
      as v ("tenantId" uuid, "dutyId" uuid, policy text, rung text, occurrence int, attempts int)
    join reminders r on r.tenant_id = v."tenantId" and r.duty_id = v."dutyId" and r.policy = v.policy and r.rung = v.rung
      and r.occurrence = v.occurrence
    where r.state = 'CLAIMED' and r.attempts = v.attempts`);
