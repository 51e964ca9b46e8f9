import { Inject, Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { Database } from '#libs/platform/src/database/database.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import { calendarsOfPeople } from './calendars-of-people.js';
import type { Outgoing } from './channels.js';
import type { ClaimedDelivery } from './deliveries-in-hand.js';
import { nextSendDay } from './domain/send-window.js';
import { withUnit } from './read-models/with-names.js';
import type { PressingDuties } from './texts/catalogue.js';
import {
  renderDigest,
  renderMail,
  shortText,
  type MailLanguage,
  type NoticeContent,
} from './texts/render-mail.js';

/** A duty is due soon from so many working days before its due day on, as the page says it. */
const SOON = 3;
const nothingPresses: PressingDuties = { overdue: 0, today: 0, soon: 0 };

interface Recipient {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly emailBounced: boolean;
  readonly language: MailLanguage;
}

interface FoundNotice extends NoticeContent {
  readonly reason: string | null;
  readonly statutory: boolean;
  readonly delivery: string;
}

// Two ways, each along its index: for either one the planner may walk over all notices there are.
const noticesBy = (way: string): string => `
  select v.id as delivery, n.class, n.statutory, n.reason, n.template, ${withUnit} as values, n.link, n.created_at, n.id
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, notice_id uuid, digest_id uuid)
  join notices n on n.tenant_id = v.tenant_id and ${way}`;
const NOTICES = `${noticesBy('n.id = v.notice_id')} union all ${noticesBy('n.digest_id = v.digest_id')} order by created_at, id`;

const DUTIES = `
  select v.id as delivery,
    count(*) filter (where d.due_at <= $2)::int as overdue,
    count(*) filter (where d.due_at > $2 and d.due_on = $3)::int as today,
    count(*) filter (where d.due_at > $2 and d.due_on > $3 and d.due_on <= v.soon_until)::int as soon
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, person_id uuid, soon_until date)
  join duties d on d.tenant_id = v.tenant_id and d.owner_id = v.person_id and d.state = 'OPEN' and d.submitted_at is null
  group by v.id`;

/** Writes what deliveries say, in their readers' language. Names and what presses are looked up only now. */
@Injectable()
export class WriteMessages {
  constructor(
    private readonly relay: RelayDatabase,
    private readonly database: Database,
    private readonly calendars: WorkingCalendars,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** The messages of deliveries, by their ids; none for a person who is not known. */
  async write(deliveries: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, Outgoing>> {
    const [notices, duties] = await Promise.all([
      this.noticesOf(deliveries),
      this.dutiesOf(deliveries.filter(({ digest_id }) => digest_id !== null)),
    ]);
    const people = await this.peopleOf(deliveries, notices);
    const written = new Map<string, Outgoing>();
    for (const { id, tenant_id, person_id, digest_id, now } of deliveries) {
      const person = people.get(person_id);
      const told = (notices.get(id) ?? []).map((notice) => withNames(notice, people));
      const [first] = told;
      if (!person || !first) continue;
      const { name, email, emailBounced, language } = person;
      const reader = { recipient: name, language, publicUrl: this.config.PUBLIC_URL };
      const day = dateOf(instant(now));
      const text =
        digest_id === null
          ? renderMail(first, reader)
          : renderDigest(
              {
                day,
                notices: told,
                duties: duties.get(id) ?? nothingPresses,
                heldBack: told.filter(({ reason }) => reason === 'OVER_CAP').length,
              },
              reader,
            );
      const about = told.map((notice) => ({
        class: notice.class,
        text: shortText(notice, language),
        link: notice.link,
      }));
      written.set(id, {
        id,
        tenantId: tenant_id,
        personId: person_id,
        recipient: name,
        email,
        emailBounced,
        language,
        statutory: told.some((notice) => notice.statutory),
        about,
        ...text,
      });
    }
    return written;
  }

  private async noticesOf(deliveries: readonly ClaimedDelivery[]): Promise<Map<string, FoundNotice[]>> {
    const { rows } = await this.relay.alongIndexes((client) =>
      client.query<FoundNotice>(NOTICES, [JSON.stringify(deliveries)]),
    );
    return byKey(rows, ({ delivery }) => delivery);
  }

  private async dutiesOf(digests: readonly ClaimedDelivery[]): Promise<Map<string, PressingDuties>> {
    const [first] = digests;
    if (!first) return new Map();
    const now = instant(first.now);
    const calendarOf = await calendarsOfPeople(this.relay.pool, this.calendars, digests);
    const asked = digests.map((digest) => ({
      ...digest,
      soon_until: lastSoonDay(calendarOf(digest), dateOf(now)),
    }));
    const { rows } = await this.relay.pool.query<PressingDuties & { delivery: string }>(DUTIES, [
      JSON.stringify(asked),
      now,
      dateOf(now),
    ]);
    return new Map(rows.map((row) => [row.delivery, row]));
  }

  /** Those it is for, and those whom it names. */
  private async peopleOf(
    deliveries: readonly ClaimedDelivery[],
    notices: ReadonlyMap<string, readonly FoundNotice[]>,
  ): Promise<Map<string, Recipient>> {
    const found = new Map<string, Recipient>();
    for (const [tenant, those] of byKey(deliveries, ({ tenant_id }) => tenant_id)) {
      const named = those.flatMap(({ id }) => (notices.get(id) ?? []).flatMap(namedIn));
      const ids = new Set<string>([...those.map(({ person_id }) => person_id), ...named]);
      const { rows } = await this.database.inTenant(tenant, (client) =>
        client.query<Recipient>(
          `select p.id, p.name, p.email, p.language, b.address is not null as "emailBounced"
           from people p left join bounced_addresses b on b.tenant_id = p.tenant_id and b.person_id = p.id and b.address = p.email
           where p.tenant_id = $1 and p.id = any ($2::uuid[])`,
          [tenant, [...ids]],
        ),
      );
      for (const person of rows) found.set(person.id, person);
    }
    return found;
  }
}

/** Values of a notice that are people: what is told holds their ids, and their names as they are now. */
const roles = ['owner', 'to', 'for', 'signer', 'asker', 'decider', 'by'] as const;

const namedIn = ({ values }: FoundNotice): string[] =>
  roles.map((role) => values[role]).filter((value) => typeof value === 'string');

function withNames(notice: FoundNotice, people: ReadonlyMap<string, Recipient>): FoundNotice {
  const names = roles.flatMap((role) => {
    const value = notice.values[role];
    const person = typeof value === 'string' ? people.get(value) : undefined;
    return person ? [[`${role}Name`, person.name]] : [];
  });
  return { ...notice, values: { ...notice.values, ...Object.fromEntries(names) } };
}

/** The last calendar day on which something due is due soon: free days before the next working day count along. */
function lastSoonDay(calendar: WorkingCalendar, today: LocalDate): LocalDate {
  let day = today;
  for (let count = 0; count <= SOON; count++) day = nextSendDay(calendar, day);
  return addDays(day, -1);
}
