import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Authorisation } from '#libs/platform/src/commands/authorisation.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { CalendarSnapshot, StandingCalendar } from './calendar-snapshot.js';
import { changeCalendar, type CalendarEdit } from './domain/calendar-decisions.js';
import type { CalendarPlace, Touched } from './domain/calendar-events.js';
import { evolveCalendar, unpublished } from './domain/published-calendar.js';
import { PostgresWorkingCalendars } from './postgres-working-calendars.js';
import { SnapshotCalendars } from './snapshot-calendars.js';
import { calendarPublishingWhoMay } from './who-may.js';

/** A version that nobody has published yet. */
export interface Proposal {
  readonly place: CalendarPlace;
  readonly touched: Touched | null;
  /** All calendars of the administration, this one as it is proposed. */
  readonly calendars: WorkingCalendars;
}

/** Decides a change as publishing would, and publishes nothing. For whoever may publish it. */
@Injectable()
export class CalendarProposals {
  constructor(
    private readonly database: Database,
    private readonly standing: PostgresWorkingCalendars,
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  async propose(actor: Actor, id: string, edit: CalendarEdit): Promise<Proposal> {
    const snapshot = await this.standing.current(actor.tenantId);
    const calendar = snapshot.standing.find((one) => one.id === id);
    if (!calendar) throw new RuleBroken('NOT_FOUND', { what: 'calendar', id });
    const { place } = calendar;
    const at = await this.clock.now();
    await new Authorisation(
      'ChangeCalendar',
      calendarPublishingWhoMay.ChangeCalendar,
      actor,
      this.organization,
    ).settle({ unit: place.unitId, people: {} }, dateOf(at));
    const beneath = place.scope === 'TENANT' ? null : snapshot.ofTenant();
    const before = stateOf(calendar);
    const [event] = changeCalendar(before, edit, {
      by: actor.personId,
      at,
      beneath,
      worked: snapshot.workedWith(id),
    });
    if (!event) throw new RuleBroken('CALENDAR_UNCHANGED');
    const { head, days, versions } = evolveCalendar(before, event);
    const label = versions.at(-1)?.label ?? calendar.label;
    const proposed = snapshot.with({ ...calendar, head, days, label });
    return { place, touched: event.data.touched, calendars: new FixedCalendars(this.database, proposed) };
  }
}

/** What deciding needs of a calendar that stands: its versions are not told again. */
const stateOf = ({ place, name, head, days }: StandingCalendar) => ({
  ...unpublished,
  place,
  name,
  head,
  days,
});

class FixedCalendars extends SnapshotCalendars {
  constructor(
    protected readonly database: Database,
    private readonly fixed: CalendarSnapshot,
  ) {
    super();
  }

  async snapshot(): Promise<CalendarSnapshot> {
    return this.fixed;
  }
}
