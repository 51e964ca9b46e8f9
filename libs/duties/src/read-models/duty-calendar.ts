import { Injectable } from '@nestjs/common';
import { explainDay } from '#libs/calendar/src/day-explanation.js';
import { addDays, localDate, weekday, type LocalDate } from '#libs/calendar/src/local-date.js';
import { lastDayOf } from '#libs/calendar/src/months.js';
import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { CalendarDay, getDutyCalendar } from '#libs/contracts/src/http/duty-calendar.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { id, type DutyId, type UnitId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { DutyQueries } from './duty-queries.js';
import { holdsOn, readSubtree } from './report-reader.js';

type Reply = ReplyOf<typeof getDutyCalendar>;
interface FoundDuty {
  readonly id: DutyId;
  readonly due_on: LocalDate;
  readonly place: number;
  readonly duties: number;
  readonly open: number;
}

/** So many duties of one day are named; the rest is a number that opens them. */
const NAMED = 12;

const due = (whose: string): string => `
  select * from (
    select id, due_on, (row_number() over (partition by due_on order by state = 'OPEN' desc, due_at, id))::int as place,
      (count(*) over (partition by due_on))::int as duties,
      (count(*) filter (where state = 'OPEN') over (partition by due_on))::int as open
    from duties d where tenant_id = $1 and due_on between $2::date and $3::date and state <> 'CANCELLED' and ${whose}) days
  where place <= ${NAMED} order by due_on, place`;
const OWN = due('owner_id = $4');
const OF_UNIT = due(`exists (
  select from unit_closure k
  where k.tenant_id = $1 and k.ancestor_id = $4 and k.unit_id = d.unit_id and ${holdsOn('k', '$5')})`);

/** What is due day by day, with the days off of whoever looks. */
@Injectable()
export class DutyCalendar {
  constructor(
    private readonly database: Database,
    private readonly duties: DutyQueries,
    private readonly calendars: WorkingCalendars,
  ) {}

  /** Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  async read(actor: Actor, { month, unitId }: InputOf<typeof getDutyCalendar>['query']): Promise<Reply> {
    const { tenantId, personId } = actor;
    const [from, to] = weeksOf(month);
    const { unit, place, now, found } = await this.database.inTenant(tenantId, async (client) => {
      const at = await client.query<{ now: Date; unit: UnitId | null }>(
        'select business_now() as now, (select unit_id from persons where tenant_id = $1 and id = $2) as unit',
        [tenantId, personId],
      );
      const { now: moment, unit: home } = at.rows[0] ?? { now: new Date(0), unit: null };
      const today = dateOf(instant(moment));
      if (unitId === undefined) {
        const { rows } = await client.query<FoundDuty>(OWN, [tenantId, from, to, personId]);
        return { unit: null, place: home, now: today, found: rows };
      }
      const subtree = await readSubtree(client, actor, unitId, to);
      const { rows } = await client.query<FoundDuty>(OF_UNIT, [tenantId, from, to, unitId, subtree.treeOn]);
      return { unit: subtree.unit, place: id<'unit'>(unitId), now: today, found: rows };
    });
    const calendar = place === null ? await this.calendars.ofTenant() : await this.calendars.of(place);
    const counts = new Map(found.map((one) => [one.due_on, one]));
    const duties = await this.duties.ofIds(
      tenantId,
      found.map((one) => one.id),
    );
    const days: CalendarDay[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) {
      const count = counts.get(date);
      days.push({ ...dayOf(calendar, date), duties: count?.duties ?? 0, open: count?.open ?? 0 });
    }
    return { month, today: now, unit, days, duties };
  }
}

/** The Monday on or before the first of a month, and the Sunday on or after its last. */
function weeksOf(month: string): readonly [LocalDate, LocalDate] {
  let [from, to] = [localDate(`${month}-01`), lastDayOf(month)];
  while (weekday(from) !== 'MONDAY') from = addDays(from, -1);
  while (weekday(to) !== 'SUNDAY') to = addDays(to, 1);
  return [from, to];
}

function dayOf(calendar: WorkingCalendar, date: LocalDate): Omit<CalendarDay, 'duties' | 'open'> {
  if (date < calendar.coveredFrom || date > calendar.coveredTo)
    return { date, working: null, why: null, label: null, provisional: false };
  const day = explainDay(calendar, date);
  return {
    date,
    working: day.working,
    why: day.why,
    label: 'label' in day ? day.label : null,
    provisional: day.provisional === true,
  };
}
