import { Injectable } from '@nestjs/common';
import { explainDay } from '#libs/calendar/src/day-explanation.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { ClockPlays } from '#libs/composition/src/playing/clock-plays.js';
import { yearEndOf } from '#libs/composition/src/playing/goal-of.js';
import { nextStop } from '#libs/composition/src/playing/next-stop.js';
import type { Play } from '#libs/composition/src/playing/play.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getClock } from '#libs/contracts/src/http/clock.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';

type ClockReply = ReplyOf<typeof getClock>;

/** A worker that lives moves on sooner than this, or says what it waits for. */
const SILENT_SECONDS = 10;

/** The clock as its page shows it. */
@Injectable()
export class ClockView {
  constructor(
    private readonly plays: ClockPlays,
    private readonly calendars: WorkingCalendars,
    private readonly relay: RelayDatabase,
    private readonly database: Database,
  ) {}

  async read(tenantId: TenantId): Promise<ClockReply> {
    const now = await this.plays.now();
    const play = await this.plays.last();
    return {
      now,
      today: this.today(now, await this.calendars.ofTenant(tenantId)),
      next: await nextStop(this.relay.pool),
      yearEnd: yearEndOf(now),
      play: play ? await this.show(tenantId, play) : null,
    };
  }

  async show(tenantId: TenantId, play: Play): Promise<NonNullable<ClockReply['play']>> {
    const { id, state, from, to, at, stops, reminders, escalations, urgings, notices, digests, acts } = play;
    const deserted = state === 'PLAYING' && play.waited > SILENT_SECONDS && !(await this.plays.hasPlayer());
    const startedBy = play.startedBy && (await this.named(tenantId, play.startedBy));
    const counts = { stops, reminders, escalations, urgings, notices, digests, acts };
    return {
      id,
      state,
      from,
      to,
      at,
      startedBy,
      waitsFor: deserted ? ['PLAYER'] : [...play.waitsFor],
      ...counts,
    };
  }

  private today(now: Instant, calendar: WorkingCalendar): ClockReply['today'] {
    const date = dateOf(now);
    // Beyond the calendar a day is what its weekday is, and nothing more is claimed.
    if (date < calendar.coveredFrom || date > calendar.coveredTo)
      return { date, working: true, why: 'WEEKDAY', label: null };
    const day = explainDay(calendar, date);
    return { date, working: day.working, why: day.why, label: 'label' in day ? day.label : null };
  }

  private async named(tenantId: TenantId, id: string): Promise<{ id: string; name: string } | null> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ id: string; name: string }>(
        'select id, name from people where tenant_id = $1 and id = $2',
        [tenantId, id],
      ),
    );
    return rows[0] ?? null;
  }
}
