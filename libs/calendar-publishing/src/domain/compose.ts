import { overlaid, type CalendarOverlay } from '#libs/calendar/src/calendar-overlay.js';
import type { CalendarDay, WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { CalendarHead } from './calendar-events.js';

/** One calendar as it stands or is proposed. */
export interface Layout {
  readonly label: string;
  readonly head: CalendarHead;
  readonly days: readonly CalendarDay[];
}

/** The calendar by which people work: the administration's own where nothing lies beneath, else laid over that. */
export const composed = (layout: Layout, beneath: WorkingCalendar | null): WorkingCalendar =>
  beneath === null ? baseOf(layout) : overlaid(beneath, overlayOf(layout));

/** The administration's own calendar. */
export function baseOf({ label, head: { span, officeHours, transferCut }, days }: Layout): WorkingCalendar {
  if (span === null || officeHours === null || transferCut === null)
    throw new Error(`calendar ${label} neither covers a span nor lies over one that does`);
  return { version: label, ...span, officeHours, transferCut, days };
}

/** What is laid over another calendar. */
export const overlayOf = ({ label, head: { officeHours, transferCut }, days }: Layout): CalendarOverlay => ({
  version: label,
  days,
  ...(officeHours === null ? {} : { officeHours }),
  ...(transferCut === null ? {} : { transferCut }),
});
