import { Global, Module } from '@nestjs/common';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { CalendarProposals } from './calendar-proposals.js';
import { ChangeCalendarHandler } from './change-calendar.js';
import { OpenCalendarHandler } from './open-calendar.js';
import { OpenOverlayHandler } from './open-overlay.js';
import { PostgresWorkingCalendars } from './postgres-working-calendars.js';
import { CalendarQueries } from './read-models/calendar-queries.js';
import { CalendarDayRow, CalendarRow, CalendarVersionRow } from './read-models/calendar-row.js';

/** The rows of this context. */
export const calendarPublishingEntities = [CalendarRow, CalendarDayRow, CalendarVersionRow];

/** Versions of working calendars. Global, because every context asks them. */
@Global()
@Module({
  providers: [
    PostgresWorkingCalendars,
    { provide: WorkingCalendars, useExisting: PostgresWorkingCalendars },
    CalendarProposals,
    CalendarQueries,
    OpenCalendarHandler,
    OpenOverlayHandler,
    ChangeCalendarHandler,
  ],
  exports: [WorkingCalendars, CalendarProposals, CalendarQueries],
})
export class CalendarPublishingModule {}
