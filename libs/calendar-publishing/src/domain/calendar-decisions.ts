import type { CalendarDay, OfficeStretch, WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { CalendarEvent, CalendarHead, CalendarPlace, DayChange } from './calendar-events.js';
import { composed, type Layout } from './compose.js';
import { demandSound } from './demand-sound.js';
import { daysAfter, type PublishedCalendar } from './published-calendar.js';
import { touchedBy } from './touched.js';
import { versionLabel } from './version-label.js';

/** The first version of a calendar. */
export interface Opening {
  readonly place: CalendarPlace;
  readonly name: string;
  readonly document: string;
  readonly note: string;
  readonly head: CalendarHead;
  readonly days: readonly CalendarDay[];
}

/** What is to be otherwise from the next version on; what is not named stays. */
export interface CalendarEdit {
  readonly document: string;
  readonly note: string;
  /** Days as they are to be; null for one that is to be no special day any more. */
  readonly days: readonly { readonly date: LocalDate; readonly day: CalendarDay | null }[];
  readonly coveredTo?: LocalDate | undefined;
  readonly confirmedTo?: LocalDate | undefined;
  readonly officeHours?: readonly OfficeStretch[] | null | undefined;
  readonly transferCut?: string | null | undefined;
}

/** By whom and when, and what it is laid over: null for the administration's own. */
export interface Publishing {
  readonly by: PersonId;
  readonly at: Instant;
  readonly beneath: WorkingCalendar | null;
  /** Every calendar by which some unit would work with it; itself over what is beneath, where nothing else lies over or under it. */
  readonly worked?: (layout: Layout) => readonly WorkingCalendar[];
}

/** Publishes a calendar where there is none. */
export function openCalendar(
  state: PublishedCalendar,
  { place, name, document, note, head, days }: Opening,
  { by, at, beneath, worked = alone(beneath) }: Publishing,
): readonly CalendarEvent[] {
  if (state.place !== null) throw new RuleBroken('CALENDAR_EXISTS', { name: state.name });
  const number = 1;
  const label = versionLabel(place, head, number);
  demandSound(place, { label, head, days }, worked);
  const added = days.map((after) => ({ date: after.date, before: null, after }));
  // Nothing is due yet by a calendar that was not there.
  const version = { number, label, document, note, at, by, days: added, touched: null, ...head };
  return [{ type: 'CalendarOpened', data: { ...place, name, ...version } }];
}

/** Publishes the next version. Coverage only grows: what was computed by a day stays answerable. */
export function changeCalendar(
  state: PublishedCalendar,
  edit: CalendarEdit,
  { by, at, beneath, worked = alone(beneath) }: Publishing,
): readonly CalendarEvent[] {
  const { place } = state;
  if (place === null) throw new RuleBroken('NOT_FOUND', { what: 'calendar' });
  const head = headAfter(state.head, edit, beneath);
  const days = dayChanges(state.days, edit.days);
  if (days.length === 0 && JSON.stringify(head) === JSON.stringify(state.head))
    throw new RuleBroken('CALENDAR_UNCHANGED');
  const number = state.versions.length + 1;
  const label = versionLabel(place, head, number);
  demandSound(place, { label, head, days: daysAfter(state.days, days) }, worked);
  const { document, note } = edit;
  const touched = touchedBy(state.head, head, days, beneath);
  const version = { number, label, document, note, at, by, days, touched, ...head };
  return [{ type: 'CalendarChanged', data: { ...place, ...version } }];
}

const alone =
  (beneath: WorkingCalendar | null) =>
  (layout: Layout): readonly WorkingCalendar[] => [composed(layout, beneath)];

function headAfter(head: CalendarHead, edit: CalendarEdit, beneath: WorkingCalendar | null): CalendarHead {
  const { officeHours = head.officeHours, transferCut = head.transferCut } = edit;
  const span = spanAfter(head.span, edit);
  if (beneath) return { span, officeHours, transferCut };
  // Nothing lies beneath that could say it instead.
  return {
    span,
    officeHours: officeHours ?? head.officeHours,
    transferCut: transferCut ?? head.transferCut,
  };
}

function spanAfter(span: CalendarHead['span'], edit: CalendarEdit): CalendarHead['span'] {
  if (span === null) {
    if (edit.coveredTo ?? edit.confirmedTo) throw new RuleBroken('OVERLAY_WITHOUT_SPAN');
    return null;
  }
  const { coveredTo = span.coveredTo, confirmedTo = span.confirmedTo } = edit;
  if (coveredTo < span.coveredTo || confirmedTo < span.confirmedTo)
    throw new RuleBroken('COVERAGE_SHRINKS', { to: span.coveredTo, confirmedTo: span.confirmedTo });
  return { coveredFrom: span.coveredFrom, coveredTo, confirmedTo };
}

/** What really changes, in the order of the days. */
function dayChanges(days: readonly CalendarDay[], wanted: CalendarEdit['days']): DayChange[] {
  const standing = new Map(days.map((day) => [day.date, day]));
  return wanted
    .map(({ date, day: after }) => ({ date, before: standing.get(date) ?? null, after }))
    .filter(({ before, after }) => !sameDay(before, after))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

const sameDay = (one: CalendarDay | null, other: CalendarDay | null): boolean =>
  one?.kind === other?.kind &&
  one?.label === other?.label &&
  one?.source === other?.source &&
  one?.provisional === other?.provisional;
