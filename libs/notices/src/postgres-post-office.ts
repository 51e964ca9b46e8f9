import { Injectable } from '@nestjs/common';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { PostOffice, type Leaving, type PostRules } from '#libs/kernel/src/post-office.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { calendarsOfPeople } from './calendars-of-people.js';
import { chosenPreferences, preferenceColumns, type PreferenceColumns } from './chosen-preferences.js';
import { handOver } from './domain/hand-over.js';
import { shippedPreferences } from './domain/preferences.js';
import { readSendRules } from './read-send-rules.js';

interface Chosen extends PreferenceColumns {
  readonly personId: PersonId;
}

const CHOSEN = `
  select person_id as "personId", ${preferenceColumns} from person_preferences p
  where tenant_id = $1 and person_id = any ($2::uuid[])`;

/** Foretells by the rules of a tenant and the preferences of its people as they stand. */
@Injectable()
export class PostgresPostOffice extends PostOffice {
  constructor(
    private readonly database: Database,
    private readonly calendars: WorkingCalendars,
  ) {
    super();
  }

  rulesFor(people: readonly PersonId[], tenant: TenantId): Promise<PostRules> {
    return this.database.inTenant(tenant, async (client) => {
      const rules = (await readSendRules(client, [tenant]))(tenant);
      const { rows } = await client.query<Chosen>(CHOSEN, [tenant, people]);
      const chosen = new Map(rows.map((row) => [row.personId, chosenPreferences(row)]));
      const addressees = people.map((person_id) => ({ tenant_id: tenant, person_id }));
      const calendarOf = await calendarsOfPeople(client, this.calendars, addressees);
      return {
        personDay: rules.personDay,
        tenantHour: rules.tenantHour,
        leaves(notice, digestLeft): Leaving {
          const calendar = calendarOf({ tenant_id: tenant, person_id: notice.person });
          const preferences = chosen.get(notice.person) ?? shippedPreferences;
          const waiting = { ...notice, reason: null };
          let now: Instant = notice.at;
          for (;;) {
            // As if there were no cap: whoever asks wants to know what would run into it.
            const moment = { now, digestLeft: digestLeft(dateOf(now), now), aloneToday: 0 };
            const handling = handOver(waiting, { ...moment, preferences, rules, calendar });
            switch (handling.handling) {
              case 'ALONE':
              case 'DIGEST':
                return { by: handling.handling, at: now };
              case 'PAGE_ONLY':
                return { by: 'PAGE_ONLY', at: null };
              case 'KEEP':
                now = handling.until;
            }
          }
        },
      };
    });
  }
}
