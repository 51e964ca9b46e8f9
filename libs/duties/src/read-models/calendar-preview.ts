import { Injectable } from '@nestjs/common';
import type { CalendarPlace, Touched } from '#libs/calendar-publishing/src/domain/calendar-events.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { previewCalendar } from '#libs/contracts/src/http/calendars.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Walk } from '../counted-duties.js';
import { RecomputeDues, type Moved } from '../recompute-dues.js';
import { unitsWorkingBy } from '../units-working-by.js';
import { DutyQueries } from './duty-queries.js';

type Preview = ReplyOf<typeof previewCalendar>;

/** Duties that are named; all are counted. */
const NAMED = 100;
/** Duties that are looked at while somebody waits. */
const MOST = 20_000;

/** What a proposed calendar would move, by the very computation that moves it afterwards. Writes nothing. */
@Injectable()
export class CalendarPreview {
  constructor(
    private readonly database: Database,
    private readonly dues: RecomputeDues,
    private readonly duties: DutyQueries,
    private readonly clock: Clock,
  ) {}

  async of(
    tenant: TenantId,
    place: CalendarPlace,
    touched: Touched | null,
    proposed: WorkingCalendars,
  ): Promise<Preview> {
    if (touched === null) return nothing;
    const now = await this.clock.now();
    const units = await this.database.inTenant(tenant, (client) => unitsWorkingBy(client, tenant, place));
    const numbers = { ...nothing };
    const named: Moved[] = [];
    let after: Walk | null = null;
    let seen = 0;
    do {
      const batch = await this.dues.look(tenant, { ...touched, units }, after, now, proposed);
      const moved = batch.moved.filter(({ duty, due }) => due.at !== duty.due.at);
      numbers.deadlines += moved.length;
      numbers.certain += batch.moved.length - moved.length;
      numbers.reminders += batch.ledger.superseded.length;
      for (const one of moved) {
        const becomes = becoming(one, now);
        if (becomes === 'LATE') numbers.newlyLate += 1;
        if (becomes === 'NO_LONGER_LATE') numbers.noLongerLate += 1;
        if (named.length < NAMED) named.push(one);
      }
      seen += batch.seen;
      after = batch.after;
    } while (after !== null && seen < MOST);
    return { ...numbers, complete: after === null, duties: await this.named(tenant, named, now) };
  }

  private async named(tenant: TenantId, moved: readonly Moved[], now: Instant): Promise<Preview['duties']> {
    const ids = moved.map(({ duty }) => duty.id);
    const known = new Map((await this.duties.ofIds(tenant, ids)).map((duty) => [duty.id, duty]));
    return moved.flatMap((one) => {
      const duty = known.get(one.duty.id);
      if (!duty || one.due.on === null) return [];
      const { id, title, sourceType, sourceId, owner, unit } = duty;
      const dates = { from: one.duty.due.on, to: one.due.on, becomes: becoming(one, now) };
      return [{ id, title, sourceType, sourceId, owner, unit, ...dates }];
    });
  }
}

const nothing: Preview = {
  deadlines: 0,
  noLongerLate: 0,
  newlyLate: 0,
  reminders: 0,
  certain: 0,
  complete: true,
  duties: [],
};

function becoming({ duty, due }: Moved, now: Instant): Preview['duties'][number]['becomes'] {
  const late = duty.due.at <= now;
  const lateThen = due.at !== null && due.at <= now;
  if (late === lateThen) return null;
  return lateThen ? 'LATE' : 'NO_LONGER_LATE';
}
