import { setTimeout as pause } from 'node:timers/promises';
import { createMigrated, openRaw } from './databases.mjs';
import { fillLedger } from './ledger-lines.mjs';
import { startProgram } from './programs.mjs';
import { Seeded } from './seed.mjs';
import { foundTenants } from './tenants.mjs';

const OWNERS = 10_000;
const DUE_ON = '2024-03-15';
const PATIENCE_MS = 90_000;

// What a reader of the log can see by now: committed, with nothing under way before it.
const NEW = `
  with fresh as materialized (
    select e.xid, e.position, e.tenant_id, e.stream_id from events e
    where (e.xid, e.position) > ($1::xid8, $2::bigint) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
      and e.type = 'ReminderSent' order by e.xid, e.position limit 20000)`;

/** How late each is that can be read by now, after the place up to which was read. */
const SEEN = {
  name: 'seen',
  text: `${NEW}
    select xid, position, 1 as count, extract(epoch from business_now() - remind_at)::float8 * 1000 as at
    from fresh join reminders r on r.tenant_id = fresh.tenant_id and r.duty_id = fresh.stream_id order by xid, position`,
};

/** The same where all were due at `$3`: few words, so that watching costs little. */
const SEEN_TOGETHER = {
  name: 'seen_together',
  text: `${NEW}
    select xid, position, (select count(*)::int from fresh) as count,
      extract(epoch from business_now() - $3::timestamptz)::float8 * 1000 as at
    from fresh order by xid desc, position desc limit 1`,
};

const COUNTED = `
  select (select count(*)::int from reminders where state = 'FIRED') as fired,
    (select count(*)::int from events where type = 'ReminderSent') as events,
    (select count(distinct stream_id)::int from events where type = 'ReminderSent') as duties,
    (select count(*)::int from notices where class = 'REMINDER') as notices,
    (select count(*)::int from reminders r join events e on e.tenant_id = r.tenant_id and e.stream_id = r.duty_id
     where e.happened_at < r.remind_at or r.settled_at < r.remind_at) as early`;

/** Duties with reminders, a worker as it really runs, and somebody who watches the log. */
export class ReminderRig {
  /**
   * @param {{ postgresUrl: string }} bench
   * @param {string} name of the database
   * @param {{ redisUrl?: string, tenants: number }} how where its queues are kept, and among how many tenants lines are spread
   */
  static async open({ postgresUrl }, name, { redisUrl, tenants }) {
    const url = await createMigrated(postgresUrl, name);
    const owner = openRaw(url, 3);
    return new ReminderRig(url, owner, redisUrl, await foundTenants(url, owner, new Seeded(5), tenants));
  }

  constructor(url, owner, redisUrl, tenants) {
    Object.assign(this, { url, owner, redisUrl, tenants });
  }

  /** Business time, so many milliseconds from now, to the millisecond. */
  async moment(inMs) {
    const { rows } = await this.owner.query(
      `select date_trunc('milliseconds', business_now()) + $1 * interval '1 millisecond' as at`,
      [inMs],
    );
    return rows[0].at;
  }

  /** @param {{ count: number, remindAt: Date, apartMs?: number }} lines */
  async plan({ count, remindAt, apartMs = 0 }) {
    await fillLedger(this.owner, {
      tenants: this.tenants,
      count,
      owners: OWNERS,
      dueOn: DUE_ON,
      remindAt,
      apartMs,
    });
    if ((await this.moment(0)) > remindAt) throw new Error('what was to be due later is due already');
  }

  /** From now on the database refuses to tell of a duty that is poison. */
  async refusePoison() {
    await this.owner.query(`
      create table poison (duty_id uuid primary key);
      create function refuse_poison() returns trigger language plpgsql security definer set search_path = camket as $$
      begin
        if exists (select from poison where duty_id = split_part(new.about, '/', 2)::uuid) then raise exception 'poison'; end if;
        return new;
      end $$;
      create trigger refuse_poison before insert on notices for each row when (new.about like 'reminder/%')
        execute function refuse_poison()`);
  }

  /** Makes so many of the planned poison, in the place of others, anywhere among them. */
  async poison(count) {
    await this.owner.query('truncate poison');
    await this.owner.query(
      'insert into poison select duty_id from reminders order by md5(duty_id::text) limit $1',
      [count],
    );
  }

  /** Until so many were given up. */
  async givenUp(count) {
    const limit = performance.now() + PATIENCE_MS;
    for (;;) {
      const { rows } = await this.owner.query(
        "select count(*)::int as failed from reminders where state = 'FAILED'",
      );
      if (rows[0].failed === count) return;
      if (performance.now() > limit) throw new Error(`${rows[0].failed} of ${count} were given up`);
      await pause(200);
    }
  }

  async start() {
    const queues = this.redisUrl ? { REDIS_URL: this.redisUrl } : {};
    this.worker = await startProgram('worker', { DATABASE_URL: this.url, WORKER_PORT: '0', ...queues });
  }

  /**
   * Watches until so many were sent; how late each was when it could be read. `due` where all are due at the same time: one
   * need not ask then.
   * @param {number} count
   * @param {{ lookMs: number, due?: Date }} how
   */
  async watch(count, { lookMs, due }) {
    const sightings = [];
    let cursor = { xid: '0', position: '0' };
    const limit = performance.now() + PATIENCE_MS;
    for (let seen = 0; seen < count;) {
      const place = [cursor.xid, cursor.position];
      const { rows } = await this.owner.query(
        due ? { ...SEEN_TOGETHER, values: [...place, due] } : { ...SEEN, values: place },
      );
      for (const { at, count: sent } of rows) {
        sightings.push({ at, count: sent });
        seen += sent;
      }
      cursor = rows.at(-1) ?? cursor;
      if (performance.now() > limit) throw new Error(`${seen} of ${count} were sent in ${PATIENCE_MS} ms`);
      if (rows.length === 0) await pause(lookMs);
    }
    return sightings;
  }

  /** Until all notices were handed over or put off, where too many leave at once; milliseconds after they were due. */
  async handedOver(due) {
    const limit = performance.now() + PATIENCE_MS;
    for (;;) {
      const { rows } = await this.owner.query(
        `select extract(epoch from business_now() - $1)::float8 * 1000 as ms from (select 1) one
         where not exists (select from notices where handed_at is null and deliver_at <= business_now())`,
        [due],
      );
      if (rows[0]) return rows[0].ms;
      if (performance.now() > limit) throw new Error(`not all were handed over in ${PATIENCE_MS} ms`);
      await pause(100);
    }
  }

  /** Ends the worker, counts everything again, and clears the tables for the next time. */
  async settle(count) {
    await this.worker.stop();
    const { rows } = await this.owner.query(COUNTED);
    await this.owner.query('truncate reminders, duties, duty_tallies, events, notices, digests, deliveries');
    const { early, ...counted } = rows[0];
    const wrong =
      (Object.values(counted).some((one) => one !== count) && `of ${count}: ${JSON.stringify(counted)}`) ||
      (early > 0 && `${early} were sent before they were due`);
    return wrong || undefined;
  }

  close() {
    return this.owner.end();
  }
}
