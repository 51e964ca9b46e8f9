import type { CalendarDay, OfficeStretch, WorkingCalendar } from './working-calendar.js';

/** Where a unit, or a kind of unit, differs from a calendar. Plain data, never changed. */
export interface CalendarOverlay {
  readonly version: string;
  /** Days of a local kind, each date at most once, within what the calendar beneath covers. */
  readonly days: readonly CalendarDay[];
  /** Where the office is open at other hours. */
  readonly officeHours?: readonly OfficeStretch[];
  readonly transferCut?: string;
}

/**
 * The calendar with the overlay's days and hours in place of its own, under a version that names both (`VN-2024-2027.1+XA.2`).
 * The result may be overlaid again: the unit's days over those of its kind. What contradicts itself in it is told by
 * `calendarContradictions`.
 */
export function overlaid(base: WorkingCalendar, overlay: CalendarOverlay): WorkingCalendar {
  const { officeHours = base.officeHours, transferCut = base.transferCut } = overlay;
  const replaced = new Set(overlay.days.map(({ date }) => date));
  const days = [...base.days.filter(({ date }) => !replaced.has(date)), ...overlay.days];
  return {
    ...base,
    version: `${base.version}+${overlay.version}`,
    days: days.toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    officeHours,
    transferCut,
  };
}
